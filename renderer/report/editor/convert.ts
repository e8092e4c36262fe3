/** Between the stored text (`db/model/markup.ts`) and the document that is edited. */
import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { Marks } from '../../../db/model/block.ts'
import { type Inline, joined, type Line, type MarkupPart, sameMarks } from '../../../db/model/markup.ts'
import { parseMarkup } from '../../../db/model/parse-markup.ts'
import { writeMarkup } from '../../../db/model/write-markup.ts'
import { languageIn } from './language.ts'
import { schema, tokenIn } from './schema.ts'

const { nodes, marks: markTypes } = schema

const marksOf = (node: Node): Marks => {
  const { marks } = node
  const lang = languageIn(node)
  const href: unknown = markTypes.link.isInSet(marks)?.attrs['href']
  return {
    ...(markTypes.strong.isInSet(marks) !== undefined && { strong: true }),
    ...(markTypes.emphasis.isInSet(marks) !== undefined && { emphasis: true }),
    ...(typeof href === 'string' && { href }),
    ...(lang !== null && { lang }),
  }
}

/** Space at the ends of a stretch has no marks, since nobody sees them there; it may be part of what is said in a language. */
const bareEnds = (piece: Inline): readonly Inline[] => {
  if (!('text' in piece)) return [piece]
  const said = piece.lang === undefined ? {} : { lang: piece.lang }
  const inner = piece.text.trim()
  const start = piece.text.length - piece.text.trimStart().length
  return [
    { text: piece.text.slice(0, start), ...said },
    { ...piece, text: inner },
    { text: piece.text.slice(start + inner.length), ...said },
  ]
}

const isBlank = (piece: Inline): boolean => 'text' in piece && piece.text.trim() === ''

/** The space after words in a language, and before them, is in none. */
const spoken = (line: Line): Line => {
  const stretches: Inline[][] = []
  for (const piece of line) {
    const last = stretches.at(-1)
    if (last !== undefined && last[0]?.lang === piece.lang) last.push(piece)
    else stretches.push([piece])
  }
  return stretches.flatMap((stretch) => {
    const first = stretch.findIndex((piece) => !isBlank(piece))
    const last = stretch.findLastIndex((piece) => !isBlank(piece))
    return stretch.map((piece, index) =>
      'text' in piece && (index < first || index > last) ? { text: piece.text } : piece,
    )
  })
}

const trimmed = (line: Line): Line =>
  joined(
    line.map((piece, index) => {
      if (!('text' in piece)) return piece
      const text = index === 0 ? piece.text.trimStart() : piece.text
      return { ...piece, text: index === line.length - 1 ? text.trimEnd() : text }
    }),
  )

const oneLine = (text: string): string => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ')

const pieceOf = (node: Node): Inline =>
  node.type === nodes.figure
    ? { token: tokenIn(node), ...marksOf(node) }
    : { text: oneLine(node.text ?? ''), ...marksOf(node) }

/** The lines of a paragraph, without the empty ones. */
const linesOf = (block: Node): readonly Line[] => {
  const lines: Inline[][] = [[]]
  block.forEach((node) => {
    if (node.type === nodes.lineBreak) lines.push([])
    else lines.at(-1)?.push(pieceOf(node))
  })
  return lines.map((line) => trimmed(joined(spoken(joined(line).flatMap(bareEnds))))).filter((line) => line.length > 0)
}

/** A line end between two stretches that look the same, or are in the same language, is part of both. */
const lineEnd = (before: Inline | undefined, after: Inline | undefined): Inline => {
  if (before === undefined || after === undefined) return { text: '\n' }
  if ('text' in before && 'text' in after && sameMarks(before, after)) return { ...before, text: '\n' }
  const { lang } = before
  return { text: '\n', ...(lang !== undefined && lang === after.lang && { lang }) }
}

const contentOf = (block: Node): Line =>
  joined(
    linesOf(block).flatMap((line, index, lines) =>
      index === 0 ? line : [lineEnd(lines[index - 1]?.at(-1), line[0]), ...line],
    ),
  )

const quoteOf = (quote: Node): readonly MarkupPart[] => {
  const content = contentOf(quote.child(0))
  const who = oneLine(quote.child(1).textContent).trim()
  if (content.length > 0) return [{ kind: 'quote', content, attribution: who === '' ? null : who }]
  return who === '' ? [] : [{ kind: 'quote', content: [{ text: who }], attribution: null }]
}

/** What a block says: nothing when it is empty. */
const partOf = (block: Node): readonly MarkupPart[] => {
  switch (block.type) {
    case nodes.list: {
      const items = block.children.map(contentOf).filter((item) => item.length > 0)
      return items.length === 0 ? [] : [{ kind: 'list', ordered: block.attrs['ordered'] === true, items }]
    }
    case nodes.quote:
      return quoteOf(block)
    default: {
      const content = contentOf(block)
      const kind = block.type === nodes.heading ? 'heading' : 'paragraph'
      return content.length === 0 ? [] : [{ kind, content }]
    }
  }
}

/** The parts of a document. Empty blocks and lines, and space that nobody sees, are not in them. */
export const partsOf = (doc: Node): readonly MarkupPart[] => doc.children.flatMap(partOf)

const written = new WeakMap<Node, string>()

/** A block never changes, so that what was written of it stays true. */
const writeBlock = (block: Node): string => {
  const known = written.get(block)
  if (known !== undefined) return known
  const text = writeMarkup(partOf(block))
  written.set(block, text)
  return text
}

/** A document as it is stored. */
export const markupOf = (doc: Node): string =>
  doc.children
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n')

const pmMarks = ({ strong, emphasis, href, lang }: Marks): readonly Mark[] => [
  ...(lang === undefined ? [] : [markTypes.language.create({ code: lang })]),
  ...(href === undefined ? [] : [markTypes.link.create({ href })]),
  ...(emphasis ? [markTypes.emphasis.create()] : []),
  ...(strong ? [markTypes.strong.create()] : []),
]

const inlineNodes = (piece: Inline): readonly Node[] => {
  const marks = pmMarks(piece)
  if ('token' in piece) return [nodes.figure.create({ id: piece.token.id, words: piece.token.words }, null, marks)]
  return piece.text
    .split('\n')
    .flatMap((text, index) => [
      ...(index === 0 ? [] : [nodes.lineBreak.create(null, null, marks)]),
      ...(text === '' ? [] : [schema.text(text, marks)]),
    ])
}

const fragment = (line: Line): Fragment => Fragment.from(line.flatMap(inlineNodes))

/** Text without marks; null for none, for a document has no empty text. */
const plain = (text: string | null): Node | null => (text === null || text === '' ? null : schema.text(text))

const blockOf = (part: MarkupPart): Node => {
  switch (part.kind) {
    case 'list':
      return nodes.list.create(
        { ordered: part.ordered },
        part.items.map((item) => nodes.item.create(null, fragment(item))),
      )
    case 'quote':
      return nodes.quote.create(null, [
        nodes.saying.create(null, fragment(part.content)),
        nodes.attribution.create(null, plain(part.attribution)),
      ])
    case 'heading':
    case 'paragraph':
      return nodes[part.kind].create(null, fragment(part.content))
  }
}

/** A document that says these parts; an empty paragraph to type in where there are none. */
export const docOf = (parts: readonly MarkupPart[]): Node =>
  nodes.doc.create(null, parts.length === 0 ? nodes.paragraph.create() : parts.map(blockOf))

/** The document of a stored text. */
export const docFrom = (markup: string): Node => docOf(parseMarkup(markup))
