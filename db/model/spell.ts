/** What stands in print where a text holds a figure: the one rule for the editor and for the report. */
import type { Figure } from './figure.ts'
import type { Token } from './markup.ts'
import { wordFor } from './words.ts'

/** The figures and the year that a living sentence may use. */
export type Spoken = { readonly year: number; readonly figures: ReadonlyMap<string, Figure> }

/** Words, a figure to print, or the id that there is no figure for. */
export type Spelled = string | { readonly figure: Figure } | { readonly gap: string }

export const spell = ({ id, words: [first, second] }: Token, { year, figures }: Spoken): Spelled => {
  if (id === 'year') return String(year)
  const figure = figures.get(id)
  if (figure === undefined) return { gap: id }
  if (first !== undefined && second !== undefined) return wordFor(figure.value, [first, second])
  return first !== undefined && figure.value === 0 ? first : { figure }
}
