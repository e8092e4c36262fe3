/** Reads the coordinator's own texts: the marks of `markup.ts` as parts, lines and tokens. */
import type { Marks } from './block.ts'
import { figureIdShape } from './figure-id.ts'
import { isLanguage, type Language } from './language.ts'
import { type Inline, joined, type Line, type MarkupPart, type Token } from './markup.ts'

const tokenShape = new RegExp(String.raw`^\{(?:(year)|(${figureIdShape})((?:\|[^{}|]*){0,2}))\}$`, 'i')

const tokenOf = (piece: string): Token | null => {
  const [, year, figure, words = ''] = tokenShape.exec(piece) ?? []
  const id = year ?? figure
  return id === undefined ? null : { id, words: words.split('|').slice(1) }
}

const pieces =
  /\\[\\*_[\]{}#>.—–-]|\*\*|__|\[|\]\((?:https?:\/\/|mailto:)[^\s()]+\)|\]\{lang=[a-z]+\}|\{[^{}]*\}|[^\\*_[\]{}]+|[\s\S]/gi

type Mark = '**' | '__' | '['
/** A stretch, or where marks begin or end to hold. */
type Step = { readonly stretch: Inline } | { readonly begins: Marks } | 'ends'

const ofLanguage = /^\]\{lang=([a-z]+)\}$/

/** The language in the closing mark `]{lang=…}`; null for any other piece. */
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

/** The steps of a line. Each mark that was opened waits as a stretch, in the order of its kind, until it is closed. */
const stepsMaker = () => {
  const steps: Step[] = []
  const open: Readonly<Record<Mark, number[]>> = { '**': [], __: [], '[': [] }
  /** Marks that were opened later and not closed stay as they were typed. */
  const forgetFrom = (place: number): void => {
    for (const places of Object.values(open)) while ((places.at(-1) ?? -1) >= place) places.pop()
  }
  return {
    steps,
    add: (stretch: Inline): void => {
      steps.push({ stretch })
    },
    open: (mark: Mark): void => {
      open[mark].push(steps.length)
    },
    /** Whether there was something to close. */
    close: (mark: Mark, closing: string): boolean => {
      const place = open[mark].at(-1)
      if (place === undefined || place === steps.length - 1) return false
      forgetFrom(place)
      steps[place] = { begins: marksOf(closing) }
      steps.push('ends')
      return true
    },
  }
}

/** Of links or languages within another, what is nearest to the words counts. */
const lineOf = (steps: readonly Step[]): Line => {
  const line: Inline[] = []
  const holding: Marks[] = []
  for (const step of steps) {
    if (step === 'ends') holding.pop()
    else if ('begins' in step) holding.push({ ...holding.at(-1), ...step.begins })
    else line.push({ ...holding.at(-1), ...step.stretch })
  }
  return joined(line)
}

/**
 * One line of text, or several of a paragraph, as stretches. Marks that don't close stay as they were typed. Each piece is looked at
 * a bounded number of times, however deep marks lie within each other.
 */
export const parseInline = (text: string): Line => {
  const { steps, add, open, close } = stepsMaker()
  let last = ''
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const before = last
    // An escaped mark is a letter like any other.
    last = isEscape(piece) ? 'x' : piece.slice(-1)
    const after = text.charAt(index + piece.length)
    const token = tokenOf(piece)
    if (piece === '**' || piece === '__') {
      if (!isSpace(before) && before !== piece[0] && close(piece, piece)) continue
      if (!isSpace(after) && after !== piece[0]) open(piece)
    } else if (piece === '[') open(piece)
    else if ((piece.startsWith('](') || languageIn(piece) !== null) && close('[', piece)) continue
    if (token !== null) add({ token })
    else add({ text: isEscape(piece) ? piece.slice(1) : piece })
  }
  return lineOf(steps)
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

/** Reads a text as its parts. Every text is valid: characters that form no mark stay as they were typed. */
export const parseMarkup = (text: string): readonly MarkupPart[] => gathered(text).map(partOf)
