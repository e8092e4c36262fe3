import { recordTypeOf } from '../../model/index.ts'
import type { CheckData, Dated } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { onDay, quoted, refs } from './words.ts'

/** The years that a title names, a span such as 2021-2025 aside: that is what it is about. */
const yearsIn = (title: string): readonly number[] =>
  [...title.matchAll(/(?<![\d.,/–-])(?:19|20|21)\d\d(?![\d/]|[-–]\s?\d|[.,]\d)/g)].map(([year]) => Number(year))

/** The year of the report when the title names another one and not its own. */
const otherYear = (title: string, year: number): number | undefined => {
  const years = yearsIn(title)
  return years.includes(year) ? undefined : years[0]
}

/** A title or a date that was kept from last year, or begun for next year, is a year off. What is further off is the subject: ‘Herdenking 1944’. */
const isNeighbour = (titleYear: number, year: number): boolean => Math.abs(titleYear - year) === 1

const recordFinding = ({ type, id, title, date }: Dated, year: number): readonly RawFinding[] => {
  const { takesPlace, inYear, title: titleField } = recordTypeOf(type)
  const titleYear = otherYear(title, year)
  if (takesPlace !== true || titleYear === undefined || !isNeighbour(titleYear, year)) return []
  return [
    {
      subject: `${type}-${id}`,
      facts: [title, date],
      severity: 'notice',
      message: `${quoted(title)} noemt ${titleYear}, maar vond plaats op ${onDay(date)} en telt dus mee in ${year}. Kijk de datum na, of laat het zo als ze klopt.`,
      records: refs(type, [id]),
      field: inYear?.from ?? titleField,
      ...(type === 'event' && { section: 'events' }),
    },
  ]
}

const reportFinding = ({ report, data: { year } }: CheckData): readonly RawFinding[] => {
  const titleYear = otherYear(report?.title ?? '', year)
  if (report === null || titleYear === undefined) return []
  return [
    {
      subject: 'report',
      facts: [report.title],
      severity: 'warning',
      message: `Je verslag heet ${quoted(report.title ?? '')}, maar gaat over ${year}. Pas de titel aan.`,
      records: refs('report', [report.id]),
    },
  ]
}

/** A year in a title that is not the one of the date. The date decides. */
export const yearInTitle: Rule = {
  name: 'year-in-title',
  find: (check) => [...reportFinding(check), ...check.dated.flatMap((row) => recordFinding(row, check.data.year))],
}
