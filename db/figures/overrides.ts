import type { Figure } from '../model/figure.ts'
import type { Reader } from '../sql/sql.ts'

/** A value that the coordinator typed over that of the records. */
export type Override = {
  readonly figure: string
  readonly value: number
  readonly reason: string | null
  readonly typedOn: string | null
}

/** The values typed over in the report of a year, by the id of their figure; of two for one figure, the last made. */
export const overridesOf = (reader: Reader, year: number): ReadonlyMap<string, Override> =>
  new Map(
    reader
      .rows<Override>(
        `SELECT figure, value, reason, typedOn FROM figureOverride
         JOIN report ON report.id = figureOverride.report AND report.deletedAt IS NULL
         WHERE figureOverride.deletedAt IS NULL AND report.year = ? AND figure IS NOT NULL AND value IS NOT NULL
         ORDER BY figureOverride.id`,
        year,
      )
      .map((override) => [override.figure, override]),
  )

/** A reason as the end of a sentence. */
const because = (reason: string | null): string => (reason === null ? '.' : `: ${reason.replace(/[.\s]+$/, '')}.`)

const withOverride = (figure: Figure, override: Override | undefined): Figure => {
  if (override === undefined) return figure
  const { id, label, unit, records, definition, value, n } = figure
  const { reason, typedOn } = override
  return {
    id,
    label,
    unit,
    records,
    value: override.value,
    // The value no longer follows from so many answers, and nobody said what it does rest on.
    n: null,
    definition: `${definition} Met de hand aangepast${because(reason)}`,
    source: 'typed',
    over: { recordsValue: value, recordsN: n, reason, typedOn },
  }
}

/** The figures with the values that were typed over them. One without data can't be: nothing says what it would count. */
export const typedOver = (figures: readonly Figure[], overrides: ReadonlyMap<string, Override>): readonly Figure[] =>
  figures.map((figure) => withOverride(figure, overrides.get(figure.id)))
