import type { Fields } from '../model/field.ts'
import { fold } from '../model/fold.ts'

/** A column of the table that is read in, and the field that it fills; null when no field has such a name. */
export type Column = { readonly header: string; readonly field: string | null }

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** How well a header names a field: the whole label, or words that the label holds (`deelnemers` for `Aantal deelnemers`). */
const likeness = (header: readonly string[], label: readonly string[]): number => {
  if (header.length === 0) return 0
  if (header.join(' ') === label.join(' ')) return 2
  return header.every((word) => label.includes(word)) ? 1 : 0
}

const best = (header: string, fields: Fields): string | null => {
  const words = wordsOf(header)
  const scored = Object.entries(fields)
    .filter(([, { kind }]) => kind !== 'bytes' && kind !== 'yearTexts')
    .map(([name, { label }]) => ({
      name,
      score: Math.max(likeness(words, wordsOf(label)), fold(name) === fold(header.trim()) ? 2 : 0),
    }))
  const top = Math.max(...scored.map(({ score }) => score))
  const winners = scored.filter(({ score }) => score === top)
  return top > 0 && winners.length === 1 ? (winners[0]?.name ?? null) : null
}

/** Which field each header names; a field is filled by one column only, the first that names it. */
export const matchColumns = (headers: readonly string[], fields: Fields): readonly Column[] => {
  const taken = new Set<string>()
  return headers.map((header) => {
    const field = best(header, fields)
    if (field === null || taken.has(field)) return { header, field: null }
    taken.add(field)
    return { header, field }
  })
}

/** Whether a first row is a row of headers: at least half of its filled cells name a field. */
export const isHeaderRow = (cells: readonly string[], fields: Fields): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const known = matchColumns(filled, fields).filter(({ field }) => field !== null)
  return filled.length > 0 && known.length * 2 >= filled.length
}
