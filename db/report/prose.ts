/**
 * Living sentences: texts that hold figures by id, so that prose can't go stale.
 *
 *     {activities.total}                     the figure
 *     {activities.total|vorming|vormingen}   the word that goes with it: the first for 1, the second for all else
 *     {year}                                 the year of the report
 *
 * What has the shape of a figure's id but no figure becomes a gap; any other text between braces stays as it was typed.
 */
import type { Block, Run } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import { printFigure } from '../model/format.ts'

/** What a living sentence may speak of. */
export type Spoken = { readonly year: number; readonly figures: ReadonlyMap<string, Figure> }

/** One and many: `['vorming', 'vormingen']`. */
export type Words = readonly [one: string, many: string]

export const wordFor = (value: number, [one, many]: Words): string => (value === 1 ? one : many)

const braces = /(\{[^{}]*\})/
const token = /^\{([^{}|]+)(?:\|([^{}|]*)\|([^{}|]*))?\}$/
const idShape = /^[a-z]+(\.[a-z0-9-]+)+$/i

const runOf = (piece: string, { year, figures }: Spoken): Run => {
  if (piece === '{year}') return String(year)
  const [, id = '', one, many] = token.exec(piece) ?? []
  const figure = figures.get(id)
  if (figure === undefined) return idShape.test(id) ? { gap: id } : piece
  return one === undefined || many === undefined ? { figure } : wordFor(figure.value, [one, many])
}

/** A text as runs; neighbouring stretches of plain text are one run. */
export const runsOf = (text: string, spoken: Spoken): readonly Run[] => {
  const runs: Run[] = []
  for (const piece of text.split(braces)) {
    const run = runOf(piece, spoken)
    const last = runs.at(-1)
    if (run === '') continue
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else runs.push(run)
  }
  return runs
}

const isWhole = (runs: readonly Run[]): boolean => runs.every((run) => typeof run === 'string' || 'figure' in run)

/** One paragraph of standard sentences; a sentence with a figure that has no data is left out. */
export const standardText = (sentences: readonly string[], spoken: Spoken): readonly Block[] => {
  const kept = sentences.filter((sentence) => isWhole(runsOf(sentence, spoken)))
  return kept.length === 0 ? [] : [{ kind: 'paragraph', runs: runsOf(kept.join(' '), spoken) }]
}

/** A heading holds no runs, so its figures are printed here. */
const headingText = (text: string, spoken: Spoken): string =>
  runsOf(text, spoken)
    .map((run) => {
      if (typeof run === 'string') return run
      return 'figure' in run ? printFigure(run.figure) : '…'
    })
    .join('')

type Kind = 'heading' | 'list' | 'paragraph'
type Part = { readonly kind: Kind; readonly lines: string[] }

const kindOf = (line: string): Kind => {
  if (/^### +\S/.test(line)) return 'heading'
  return /^- +\S/.test(line) ? 'list' : 'paragraph'
}

/** Neighbouring lines of one kind together, but each heading by itself; a blank line always parts. */
const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = []
  let open: Part | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = undefined
      continue
    }
    const kind = kindOf(line)
    if (open?.kind === kind && kind !== 'heading') open.lines.push(line)
    else {
      open = { kind, lines: [line] }
      parts.push(open)
    }
  }
  return parts
}

const blockOf = ({ kind, lines }: Part, spoken: Spoken): Block => {
  switch (kind) {
    case 'heading':
      return { kind, text: headingText(lines.join('').replace(/^### +/, ''), spoken) }
    case 'list':
      return { kind, items: lines.map((line) => runsOf(line.replace(/^- +/, ''), spoken)) }
    case 'paragraph':
      return { kind, runs: runsOf(lines.join('\n'), spoken) }
  }
}

/**
 * A text as its writer laid it out: paragraphs between blank lines, `### ` before a heading, `- ` before the items of a list.
 * A figure without data becomes a gap, so that the writer sees where.
 */
export const ownText = (text: string, spoken: Spoken): readonly Block[] =>
  partsOf(text).map((part) => blockOf(part, spoken))
