import type { Field, Value } from '../model/field.ts'
import { fold } from '../model/fold.ts'
import { targetOf } from '../model/index.ts'
import { parseDay, parseNumber, whyNoDay } from '../model/parse.ts'
import { fieldSchema } from '../model/schema.ts'

/** The value of a cell, or the reason why it can't be read. */
export type Read = { readonly value: Value } | { readonly reason: string; readonly isOtherOrder?: true }

/** The context in which a cell is read. */
export type Surroundings = {
  /** ISO day that `gisteren` counts from. */
  readonly today: string
  /** The year of a day typed without one. */
  readonly year: number
  /** Whether dates stand as month/day/year. */
  readonly monthFirst: boolean
  /** The records of a type by their folded title. */
  readonly titles: (type: string) => ReadonlyMap<string, number>
}

const yes = new Set(['ja', 'j', 'x', 'waar', 'true', '1', 'yes'])
const no = new Set(['nee', 'neen', 'n', 'onwaar', 'false', '0', 'no'])

const swapped = (typed: string): string => typed.replace(/^(\d{1,2})([/.-])(\d{1,2})/, '$3$2$1')

const readDay = (typed: string, label: string, { today, year, monthFirst }: Surroundings): Read => {
  const meant = monthFirst ? swapped(typed) : typed
  const day = parseDay(meant, today, year)
  if (day !== undefined) return { value: day }
  const isOtherWayRound = parseDay(monthFirst ? typed : swapped(typed), today, year) !== undefined
  if (!isOtherWayRound) {
    const why = whyNoDay(meant, today, year)
    return { reason: `“${label}”: ${typed} is geen bestaande datum.${why === undefined ? '' : ` ${why}`}` }
  }
  return {
    reason: `“${label}”: in ${typed} lijken dag en maand omgewisseld. Lees in met de ${monthFirst ? 'dag' : 'maand'} eerst.`,
    isOtherOrder: true,
  }
}

const codeOf = (typed: string, options: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(options).find((code) => fold(options[code] ?? '') === fold(typed) || fold(code) === fold(typed))

const split = (typed: string): readonly string[] =>
  typed
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const readMany = (
  parts: readonly string[],
  read: (part: string) => string | number | undefined,
  unknown: (part: string) => string,
): Read => {
  const values = parts.map(read)
  const missing = parts.find((_, index) => values[index] === undefined)
  if (missing !== undefined) return { reason: unknown(missing) }
  const ids = values.filter((value) => typeof value === 'number')
  return { value: ids.length > 0 ? ids : values.filter((value) => typeof value === 'string') }
}

const read = (typed: string, field: Field, around: Surroundings): Read => {
  const { label } = field
  switch (field.kind) {
    case 'text':
    case 'longText':
      return /^=[\w(+-]/.test(typed)
        ? { reason: `“${label}”: ${typed} is een formule. Plak de waarde in plaats van de formule.` }
        : { value: typed }
    case 'count':
    case 'decimal':
    case 'year': {
      const value = parseNumber(typed)
      return value === undefined ? { reason: `“${label}”: ${typed} is geen getal.` } : { value }
    }
    case 'date':
      return readDay(typed, label, around)
    case 'flag':
      if (yes.has(fold(typed))) return { value: true }
      return no.has(fold(typed)) ? { value: false } : { reason: `“${label}”: ${typed} is geen ja of nee.` }
    case 'choice': {
      const value = codeOf(typed, field.options)
      return value === undefined
        ? { reason: `“${label}”: ${typed} ken ik niet. Kies een van ${Object.values(field.options).join(', ')}.` }
        : { value }
    }
    case 'choices':
      return readMany(
        split(typed),
        (part) => codeOf(part, field.options),
        (part) => `“${label}”: ${part} ken ik niet. Kies uit ${Object.values(field.options).join(', ')}.`,
      )
    case 'link': {
      const target = targetOf(field)
      const value = around.titles(target.name).get(fold(typed))
      return value === undefined
        ? { reason: `“${label}”: ${target.label} “${typed}” bestaat nog niet. Voeg die eerst toe, of pas de naam aan.` }
        : { value }
    }
    case 'links': {
      const target = targetOf(field)
      const titles = around.titles(target.name)
      const whole = titles.get(fold(typed))
      if (whole !== undefined) return { value: [whole] }
      return readMany(
        split(typed),
        (part) => titles.get(fold(part)),
        (part) => `“${label}”: ${target.label} “${part}” bestaat nog niet. Voeg die eerst toe, of pas de naam aan.`,
      )
    }
    case 'yearTexts':
    case 'bytes':
      return { reason: `“${label}” kan niet ingelezen worden.` }
  }
}

/** A cell as typed or pasted → a value that the store takes, or a Dutch reason. An empty cell is not filled in. */
export const readCell = (cell: string, field: Field, around: Surroundings): Read => {
  const typed = cell.trim()
  if (typed === '') return { value: fieldSchema(field).safeParse(null).success ? null : [] }
  const found = read(typed, field, around)
  if ('reason' in found) return found
  const parsed = fieldSchema(field).safeParse(found.value)
  return parsed.success ? found : { reason: parsed.error.issues[0]?.message ?? '' }
}
