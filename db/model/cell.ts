/** Reads a cell of a table, typed or from a spreadsheet. */
import { parseNumber } from './parse.ts'

const currency = '(?:€|euro?|(?:US)?\\$|USD|£|GBP|dollar|pond)'
const foreign = /\$|£|USD|GBP|dollar|pond/i

/** `1,917,503`, `1,200.50`: as dollars and pounds are written. `1,20` and `1.200` are not, and are read as here. */
const isEnglish = (bare: string): boolean =>
  /^[+−-]?\(?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$/.test(bare) || /^[+−-]?\(?\d+\.\d{1,2}\)?$/.test(bare)

const asHere = (bare: string): string => bare.replaceAll(',', '').replace('.', ',')

const atFront = new RegExp(`^([+−-]?\\(?)${currency}`, 'i')
const atEnd = new RegExp(`(?:${currency}|%)(\\)?)$`, 'i')

const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value)

/**
 * The number in a cell, as people and spreadsheets write amounts and shares: `1.234,5`, `1 234,50`, `€ 500`, `-€ 1.200,00`,
 * `(350,00)` below zero, `€ -` for zero, `25 euro`, `12%`, `$1,917,503`. Null when nothing stands there but a dash; undefined when something
 * else does.
 */
export const numberInCell = (cell: string): number | null | undefined => {
  const text = cell.replace(/[\s\u00a0\u202f]/g, '')
  const amount = text.replace(atFront, '$1').replace(atEnd, '$1')
  const bare = foreign.test(text) && isEnglish(amount) ? asHere(amount) : amount
  if (/^[-–—]?$/.test(bare)) {
    if (bare === text) return null
    return bare === '' ? undefined : 0
  }
  const [, below] = /^\((.*)\)$/.exec(bare) ?? []
  if (below === undefined) return parseNumber(bare.replace(/^\+/, ''))
  return /^\d/.test(below) ? negative(parseNumber(below)) : undefined
}
