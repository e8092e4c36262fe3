/** Writes parts, lines and tokens with the marks of `markup.ts`, so that they are read as the same again. */
import type { Marks } from './block.ts'
import type { Language } from './language.ts'
import { type Inline, joined, type Line, type MarkupPart, type Token } from './markup.ts'

const webAddress = /^(?:https?:\/\/|mailto:)[^\s()]+$/i

export const writeToken = ({ id, words }: Token): string => `{${[id, ...words].join('|')}}`

/** What would be read as a mark: at the beginning of a line, anywhere, and where a stretch touches the marks of the next. */
const escaped = (text: string): string =>
  text
    .replace(/[\\[\]{}]|\*(?=\*|$)|(?<=\*|^)\*|_(?=_|$)|(?<=_|^)_/g, (mark) => `\\${mark}`)
    // The space before them goes where it begins a paragraph.
    .replace(/^([^\S\n]*)(#{3} |- |>)/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d{1,3})\. /gm, '$1\\. ')

/** Space at the ends of a stretch is in no language. */
const inLanguage = (text: string, lang: Language): string => {
  const inner = text.trim()
  if (inner === '') return text
  const [ahead = ''] = /^\s*/.exec(text) ?? []
  return `${ahead}[${inner}]{lang=${lang}}${text.slice(ahead.length + inner.length)}`
}

/** Space at the ends of a stretch carries no mark, since a mark must touch what it marks. */
const wrapped = (text: string, { strong, emphasis, href }: Marks): string => {
  const inner = text.trim()
  if (inner === '') return text
  const mark = `${strong ? '**' : ''}${emphasis ? '__' : ''}`
  const linked = href !== undefined && webAddress.test(href) ? `[${inner}](${href})` : inner
  const [ahead = ''] = /^\s*/.exec(text) ?? []
  return `${ahead}${mark}${linked}${[...mark].reverse().join('')}${text.slice(ahead.length + inner.length)}`
}

const pieceText = (piece: Inline): string =>
  wrapped('text' in piece ? escaped(piece.text) : writeToken(piece.token), piece)

/** Neighbouring stretches of one language stand in one pair of brackets, however they look. */
const lineOf = (content: Line): string => {
  const stretches: { readonly lang: Language | undefined; text: string }[] = []
  for (const piece of joined(content)) {
    const last = stretches.at(-1)
    if (last !== undefined && last.lang === piece.lang) last.text += pieceText(piece)
    else stretches.push({ lang: piece.lang, text: pieceText(piece) })
  }
  return stretches.map(({ lang, text }) => (lang === undefined ? text : inLanguage(text, lang))).join('')
}

const oneLine = (content: Line): string => lineOf(content).replace(/\s*\n\s*/g, ' ')
/** Blank lines would part a paragraph, so they go. */
const manyLines = (content: Line): string =>
  lineOf(content)
    .replace(/\n\s*\n/g, '\n')
    .trim()

const partText = (part: MarkupPart): string => {
  switch (part.kind) {
    case 'heading':
      return `### ${oneLine(part.content)}`
    case 'paragraph':
      return manyLines(part.content)
    case 'list':
      return part.items
        .map((item, index) => `${part.ordered ? `${Math.min(index + 1, 999)}.` : '-'} ${oneLine(item)}`)
        .join('\n')
    case 'quote': {
      const lines = [
        // Only the last line says who said it.
        ...manyLines(part.content).replace(/^[—–]/gm, '\\$&').split('\n'),
        ...(part.attribution === null ? [] : [`— ${part.attribution}`]),
      ]
      return lines.map((line) => `> ${line}`).join('\n')
    }
  }
}

/** The parts as a text that is read as the same parts again. */
export const writeMarkup = (parts: readonly MarkupPart[]): string => parts.map(partText).join('\n\n')
