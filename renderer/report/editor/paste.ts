/** What comes from elsewhere: Word, a page of the web, plain text. The schema keeps what it knows; this prepares it. */
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { schema } from './schema.ts'

const { nodes } = schema

/** Word writes its lists as paragraphs that only a style tells from others; the sign before the text is in a comment's care. */
const wordItem = /<p\b[^>]*\bmso-list:\s*l\d+[^>]*>([\s\S]*?)<\/p>/gi
const wordSign = /<!(?:--)?\[if !supportLists\](?:--)?>[\s\S]*?<!(?:--)?\[endif\](?:--)?>/gi
const tags = /<[^>]*>|&nbsp;/gi

const isNumber = (sign: string): boolean => /^\s*(?:\d+|[a-z])[.)]/i.test(sign.replace(tags, ''))

const itemOf = (whole: string, inner: string): string => {
  const [sign = ''] = whole.match(wordSign) ?? []
  const list = isNumber(sign) ? 'ol' : 'ul'
  return `<${list}><li>${inner.replace(wordSign, '')}</li></${list}>`
}

/** The markup knows no lists within lists: their items follow the item that they stood in. */
const flatLists = (html: string): string => {
  let depth = 0
  let isInItem = false
  const endItem = (): string => {
    const end = isInItem ? '</li>' : ''
    isInItem = false
    return end
  }
  return html.replace(/<(\/?)(ul|ol|li)\b[^>]*>/gi, (tag, slash: string, name: string) => {
    const isEnd = slash !== ''
    if (name.toLowerCase() === 'li') {
      const end = endItem()
      isInItem = !isEnd
      return isEnd ? end : `${end}<li>`
    }
    depth = Math.max(0, depth + (isEnd ? -1 : 1))
    const isOuter = depth === (isEnd ? 0 : 1)
    return `${endItem()}${isOuter ? tag : ''}`
  })
}

/** A row of a table becomes a line of text. */
const rowsAsText = (html: string): string =>
  html
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<(\/?)tr\b[^>]*>/gi, '<$1p>')
    .replace(/<\/?(?:table|tbody|thead|tfoot|td|th|col|colgroup|caption)\b[^>]*>/gi, '')

/**
 * HTML without what the page's policy refuses and nobody wants: styles, scripts, comments. What a style attribute says of bold and
 * italic is kept aside as `data-pasted`; the items of a list in Word become a list, the paragraphs of a quote its lines, and what no document of ours can hold becomes plain text.
 */
export const cleanPasted = (html: string): string =>
  flatLists(rowsAsText(html.replace(wordItem, itemOf)))
    .replace(/(<li>\s*)<p\b[^>]*>([\s\S]*?)<\/p>/gi, '$1$2')
    .replace(/<blockquote\b[\s\S]*?<\/blockquote>/gi, (quote) => quote.replace(/<\/p>\s*<p\b[^>]*>/gi, '<br>'))
    .replace(/<\/(ul|ol)>\s*<\1>(?=<li>)/gi, '')
    .replace(/<(style|script|xml|head|title|template|svg|math)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<!--[\s\S]*?-->|<!\[[^\]]*\]>/g, '')
    .replace(/<(?:img|iframe|object|embed|video|audio|source|link|meta|input)\b[^>]*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])style\s*=/gi, '$1data-pasted='))

/** Lines of plain text by paragraph: blank lines part paragraphs, and where there are none every line is one. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] => {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  const hasBlanks = /\n\s*\n/.test(lines)
  return hasBlanks
    ? lines.split(/\n(?:[^\S\n]*\n)+/).map((paragraph) => paragraph.split('\n'))
    : lines.split('\n').map((line) => [line])
}

const paragraphOf = (lines: readonly string[]): Node =>
  nodes.paragraph.create(
    null,
    lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [nodes.lineBreak.create()]),
      ...(line === '' ? [] : [schema.text(line)]),
    ]),
  )

/** Plain text as what can be put in the document; its ends join what stands there. */
export const sliceOf = (text: string): Slice => new Slice(Fragment.from(paragraphsOf(text).map(paragraphOf)), 1, 1)
