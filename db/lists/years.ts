/** The years in which there is anything. */
import { recordNames, recordTypeOf } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'

/** The first and the last year of all records that have a date or a year, outside the bin. */
export type YearSpan = { readonly oldest: number; readonly newest: number }

const yearOf = (day: string | number): number => Number(String(day).slice(0, 4))

/** null while nothing has a date or a year. */
export const yearsOf = (reader: Reader): YearSpan | null => {
  const found = recordNames.flatMap((name) => {
    const { inYear } = recordTypeOf(name)
    if (inYear === undefined) return []
    const { from, to = from } = inYear
    // One by one: so each is a look at the end of an index.
    return [`min(${from})`, `max(${from})`, ...(to === from ? [] : [`max(${to})`])].flatMap(
      (wanted) =>
        reader.row<{ day: string | number | null }>(`SELECT ${wanted} AS day FROM ${name} WHERE deletedAt IS NULL`)
          ?.day ?? [],
    )
  })
  const years = found.map(yearOf)
  return years.length === 0 ? null : { oldest: Math.min(...years), newest: Math.max(...years) }
}
