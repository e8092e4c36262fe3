/**
 * How the coordinator's own texts are kept: plain text with a few marks, readable as it stands.
 *
 *     ### Tussentitel              **vet**   __cursief__   [woorden](https://…)
 *     - item      1. item          {activities.total}                     a figure
 *     > citaat                     {activities.total|geen}                a figure, or this word when it is 0
 *     > — wie het zei              {activities.total|vorming|vormingen}   the word that goes with it, for one and for many
 *     [chers amis]{lang=fr}        words in another language of `language.ts`
 *
 * A blank line parts paragraphs, a single line end breaks the line. A backslash takes the meaning of what follows away.
 */
import type { Marks } from './block.ts'
import { figureIdShape } from './figure-id.ts'
import { isLanguage, type Language } from './language.ts'

/** What stands between braces: the id of a figure or `year`, with the words that go with it. */
export type Token = { readonly id: string; readonly words: readonly string[] }
/** A stretch of text, or a figure, with how it stands out. */
export type Inline = Marks & ({ readonly text: string } | { readonly token: Token })
export type Line = readonly Inline[]

export type MarkupPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly content: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'quote'; readonly content: Line; readonly attribution: string | null }

const tokenShape = new RegExp(String.raw`^\{(?:(year)|(${figureIdShape})((?:\|[^{}|]*){0,2}))\}$`, 'i')
const webAddress = /^(?:https?:\/\/|mailto:)[^\s()]+$/i

const tokenOf = (piece: string): Token | null => {
  const [, year, figure, words = ''] = tokenShape.exec(piece) ?? []
  const id = year ?? figure
  return id === undefined ? null : { id, words: words.split('|').slice(1) }
}

const pieces =
  /\\[\\*_[\]{}#>.—–-]|\*\*|__|\[|\]\((?:https?:\/\/|mailto:)[^\s()]+\)|\]\{lang=[a-z]+\}|\{[^{}]*\}|[^\\*_[\]{}]+|[\s\S]/gi

type Mark = '**' | '__' | '['
/** A mark that was opened, and where it stands among the stretches so far. */
type Open = { readonly mark: Mark; readonly at: number }

const ofLanguage = /^\]\{lang=([a-z]+)\}$/

/** The language that the end of a stretch says that it is in; null when it is no such end. */
const languageIn = (piece: string): Language | null => {
  const [, code = ''] = ofLanguage.exec(piece) ?? []
  return isLanguage(code) ? code : null
}

const marksOf = (closing: string): Marks => {
  if (closing === '**') return { strong: true }
  if (closing === '__') return { emphasis: true }
  const lang = languageIn(closing)
  return lang === null ? { href: closing.slice(2, -1) } : { lang }
}

const isEscape = (piece: string): boolean => piece.length === 2 && piece.startsWith('\\')
const isSpace = (character: string): boolean => character === '' || /\s/.test(character)

/** One line of text, or several of a paragraph, as stretches. Marks that don't close stay as they were typed. */
export const parseInline = (text: string): Line => {
  const line: Inline[] = []
  const open: Open[] = []
  const close = (mark: Mark, closing: string): boolean => {
    const index = open.findLastIndex((opened) => opened.mark === mark)
    const opened = open[index]
    if (opened === undefined || opened.at === line.length - 1) return false
    open.length = index
    const marked = line.splice(opened.at).slice(1)
    // Of links or languages within another, what is nearest to the words counts.
    line.push(...marked.map((piece) => ({ ...marksOf(closing), ...piece })))
    return true
  }
  let last = ''
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const before = last
    // What a backslash took the meaning of is a letter like any other.
    last = isEscape(piece) ? 'x' : piece.slice(-1)
    const after = text.charAt(index + piece.length)
    const token = tokenOf(piece)
    if (piece === '**' || piece === '__') {
      if (!isSpace(before) && before !== piece[0] && close(piece, piece)) continue
      if (!isSpace(after) && after !== piece[0]) open.push({ mark: piece, at: line.length })
    } else if (piece === '[') open.push({ mark: piece, at: line.length })
    else if ((piece.startsWith('](') || languageIn(piece) !== null) && close('[', piece)) continue
    if (token !== null) line.push({ token })
    else line.push({ text: isEscape(piece) ? piece.slice(1) : piece })
  }
  return joined(line)
}

export const sameMarks = (one: Marks, other: Marks): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href && one.lang === other.lang

/** Neighbouring stretches that look the same are one. */
export const joined = (line: Line): Line => {
  const whole: Inline[] = []
  for (const piece of line) {
    const last = whole.at(-1)
    if ('text' in piece && piece.text === '') continue
    if (last !== undefined && 'text' in last && 'text' in piece && sameMarks(last, piece))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}

type Opening = { readonly kind: MarkupPart['kind'] | 'ordered'; readonly length: number }

const openings = [
  ['heading', /^### +(?=\S)/],
  ['list', /^- +(?=\S)/],
  ['ordered', /^\d{1,3}\. +(?=\S)/],
  ['quote', /^> ?(?=.*\S)/],
] as const

const openingOf = (line: string): Opening => {
  for (const [kind, shape] of openings) {
    const [found] = shape.exec(line) ?? []
    if (found !== undefined) return { kind, length: found.length }
  }
  return { kind: 'paragraph', length: 0 }
}

type Gathered = { readonly kind: Opening['kind']; readonly lines: string[] }

/** Neighbouring lines of one kind together, but each heading by itself; a blank line always parts. */
const gathered = (text: string): readonly Gathered[] => {
  const parts: Gathered[] = []
  let last: Gathered | undefined
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') {
      last = undefined
      continue
    }
    const { kind, length } = openingOf(line)
    if (last?.kind === kind && kind !== 'heading') last.lines.push(line.slice(length))
    else {
      last = { kind, lines: [line.slice(length)] }
      parts.push(last)
    }
  }
  return parts
}

const attributed = /^[—–] *(\S.*)$/

const quoteOf = (lines: readonly string[]): MarkupPart => {
  const [, attribution = null] = lines.length > 1 ? (attributed.exec(lines.at(-1) ?? '') ?? []) : []
  const said = attribution === null ? lines : lines.slice(0, -1)
  return { kind: 'quote', content: parseInline(said.join('\n')), attribution }
}

const partOf = ({ kind, lines }: Gathered): MarkupPart => {
  switch (kind) {
    case 'list':
    case 'ordered':
      return { kind: 'list', ordered: kind === 'ordered', items: lines.map(parseInline) }
    case 'quote':
      return quoteOf(lines)
    case 'heading':
    case 'paragraph':
      return { kind, content: parseInline(lines.join('\n')) }
  }
}

/** A text as its parts. Any text is one: what is no mark stays as it was typed. */
export const parseMarkup = (text: string): readonly MarkupPart[] => gathered(text).map(partOf)

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
