/**
 * Prepares HTML from Word, Google Docs or a page of the web for the schema, which keeps what it knows. All of it happens in the
 * content of a `template`: a tree that runs nothing, loads nothing and applies no style sheet.
 */

/** What runs, loads or styles, and what is no text. */
const dropped = 'style, script, xml, title, template, svg, math, img, iframe, embed, source, link, meta, input'
/** What stands around text that no document of ours can hold. */
const wrappers = 'object, video, audio, table, tbody, thead, tfoot, td, th, col, colgroup, caption'
const lists = 'ul, ol'
const outerLists = ':is(ul, ol):not(:is(ul, ol) *)'

/**
 * Renames the style attributes to `data-pasted`, where the schema reads what they say of bold and italic. It happens in the text, for
 * the policy of the page refuses a style attribute as soon as it is parsed, in a tree that is never shown too.
 */
const setStylesAside = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])style\s*=/gi, '$1data-pasted='))

const isBlank = (node: Node): boolean => node instanceof Text && node.data.trim() === ''

/** The content of an element, taken out of it. */
const takeContent = (element: Element): DocumentFragment => {
  const range = new Range()
  range.selectNodeContents(element)
  return range.extractContents()
}

const unwrap = (element: Element): void => element.replaceWith(takeContent(element))

/** A new element with the content of another one, and none of its attributes. */
const madeFrom = (element: Element, name: string): Element => {
  const made = element.ownerDocument.createElement(name)
  made.append(takeContent(element))
  return made
}

/** The element before this one, when nothing but space parts them. */
const elementBefore = (element: Element): Element | null => {
  let before = element.previousSibling
  while (before !== null && isBlank(before)) before = before.previousSibling
  return before instanceof Element ? before : null
}

const commentsIn = (tree: Node): readonly Comment[] => {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_COMMENT)
  const comments: Comment[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Comment) comments.push(node)
  return comments
}

/** Takes the sign out of an item of a list in Word, where two comments enclose it. */
const takeSign = (item: Element): string => {
  const comments = commentsIn(item)
  const from = comments.findIndex(({ data }) => /^\[if !supportLists\]$/i.test(data))
  const start = comments[from]
  const end = comments.find(({ data }, index) => index > from && /^\[endif\]$/i.test(data))
  if (start === undefined || end === undefined) return ''
  const range = new Range()
  range.setStartBefore(start)
  range.setEndAfter(end)
  return range.extractContents().textContent ?? ''
}

/** Word writes its lists as paragraphs that only a style tells from others. Each becomes a list of one item. */
const listWordItems = (tree: DocumentFragment): void => {
  for (const paragraph of tree.querySelectorAll<HTMLElement>('p[data-pasted]')) {
    if (!/\bmso-list:\s*l\d/i.test(paragraph.dataset['pasted'] ?? '')) continue
    const isNumbered = /^\s*(?:\d+|[a-z])[.)]/i.test(takeSign(paragraph))
    const list = document.createElement(isNumbered ? 'ol' : 'ul')
    list.append(madeFrom(paragraph, 'li'))
    paragraph.replaceWith(list)
  }
}

const dropUnwanted = (tree: DocumentFragment): void => {
  for (const node of [...tree.querySelectorAll(dropped), ...commentsIn(tree)]) node.remove()
}

/** A row of a table becomes a line of text. */
const rowsAsText = (tree: DocumentFragment): void => {
  for (const cell of tree.querySelectorAll('td, th')) cell.append(' ')
  for (const row of tree.querySelectorAll('tr')) row.replaceWith(madeFrom(row, 'p'))
  for (const wrapper of tree.querySelectorAll(wrappers)) unwrap(wrapper)
}

/** The item without the lists in it, and the items of those where they stood. */
const flatItem = (item: Element): readonly Node[] => {
  const inner = item.querySelector(lists)
  if (inner === null) return [madeFrom(item, 'li')]
  const range = new Range()
  range.setStartAfter(inner)
  range.setEnd(item, item.childNodes.length)
  const rest = document.createElement('li')
  rest.append(range.extractContents())
  inner.remove()
  return [madeFrom(item, 'li'), ...flatItems(inner), ...(rest.textContent?.trim() === '' ? [] : flatItem(rest))]
}

const flatItems = (list: Element): readonly Node[] =>
  [...list.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return [node]
    if (node.matches(lists)) return flatItems(node)
    return node.matches('li') ? flatItem(node) : [node]
  })

/** The markup knows no lists within lists: their items follow the item that they stood in. */
const flattenLists = (tree: DocumentFragment): void => {
  for (const list of tree.querySelectorAll(outerLists)) list.replaceChildren(...flatItems(list))
}

/** An item begins with its words, not with a paragraph of them. */
const unwrapItems = (tree: DocumentFragment): void => {
  for (const item of tree.querySelectorAll('li')) {
    const first = [...item.childNodes].find((node) => !isBlank(node))
    if (first instanceof HTMLParagraphElement) unwrap(first)
  }
}

/** The paragraphs of a quote become lines of one paragraph. */
const joinQuotes = (tree: DocumentFragment): void => {
  for (const paragraph of tree.querySelectorAll('blockquote p')) {
    const before = elementBefore(paragraph)
    if (!(before instanceof HTMLParagraphElement)) continue
    before.append(document.createElement('br'), takeContent(paragraph))
    paragraph.remove()
  }
}

/** Items of Word stand in a list each; a list that says more of itself was meant to stand alone. */
const joinLists = (tree: DocumentFragment): void => {
  for (const list of tree.querySelectorAll(lists)) {
    const before = elementBefore(list)
    if (before?.localName !== list.localName || list.attributes.length > 0) continue
    before.append(takeContent(list))
    list.remove()
  }
}

/** HTML that says no more than a text of ours can hold, for `clipboard.ts`. */
export const cleanPasted = (html: string): string => {
  const template = document.createElement('template')
  template.innerHTML = setStylesAside(html)
  const tree = template.content
  listWordItems(tree)
  dropUnwanted(tree)
  rowsAsText(tree)
  flattenLists(tree)
  unwrapItems(tree)
  joinQuotes(tree)
  joinLists(tree)
  return template.innerHTML
}
