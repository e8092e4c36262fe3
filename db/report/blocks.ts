/** The blocks that several sections are made of. Each is a list of one, or empty when there is nothing to print. */
import type { Block, ChartPoint, Run, Tile } from '../model/block.ts'
import type { Figure } from '../model/figure.ts'
import type { FigureId } from '../model/figure-group.ts'
import { toldBy } from '../model/run.ts'
import { type Words, wordFor } from '../model/words.ts'
import type { Quote, ReportData } from './data.ts'
import { ownText, standardText } from './prose.ts'

/** A figure to print large: its id, what stands beneath it (for one and for many, where that differs), and the small print. */
export type TilePlan = {
  readonly id: FigureId
  readonly caption: string | Words
  readonly note?: Note
}
export type Note = string | readonly Run[] | null

const noteOf = (note: Note): Pick<Tile, 'note' | 'spoken'> => {
  if (note === null || typeof note === 'string') return { note }
  const { text, ...spoken } = toldBy(note)
  return { note: text, ...spoken }
}

/** The figures that there are, side by side. */
export const tiles = ({ figures }: ReportData, plans: readonly TilePlan[]): readonly Block[] => {
  const found = plans.flatMap(({ id, caption, note = null }): readonly Tile[] => {
    const figure = figures.get(id)
    if (figure === undefined) return []
    return [
      { figure, caption: typeof caption === 'string' ? caption : wordFor(figure.value, caption), ...noteOf(note) },
    ]
  })
  return found.length === 0 ? [] : [{ kind: 'figures', tiles: found }]
}

/** The coordinator's own text of the section, or else the standard sentences. */
export const prose = (data: ReportData, section: string, sentences: readonly string[] = []): readonly Block[] => {
  const own = data.texts.get(section)
  return own === undefined ? standardText(sentences, data) : ownText(own, data)
}

/** The quotes of a section, or those of them that belong here. */
export const quotes = (
  { quotes }: ReportData,
  section: string,
  isHere: (quote: Quote) => boolean = () => true,
): readonly Block[] =>
  quotes
    .filter((quote) => quote.section === section && isHere(quote))
    .map(({ text, attribution }) => ({ kind: 'quote', text, attribution }))

/** A list of titles. */
export const list = (titles: readonly string[]): readonly Block[] =>
  titles.length === 0 ? [] : [{ kind: 'list', items: titles.map((title) => [title]) }]

/** A chart, of what together is a `whole` perhaps; one of zeros shows nothing and is left out. */
export const chart = (
  shape: 'bars' | 'donut',
  title: string,
  noun: string,
  points: readonly ChartPoint[],
  whole?: Figure,
): readonly Block[] =>
  points.every(({ value }) => value === 0)
    ? []
    : [{ kind: 'chart', shape, title, noun, points, ...(whole && { whole }) }]
