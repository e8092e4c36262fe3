/** Lists the reports that use a quote, for the coordinator who withdraws its consent. */
import { listRecords } from '../lists/list.ts'
import type { RecordOf } from '../model/index.ts'
import { find } from '../rows/record.ts'
import type { Reader } from '../sql/sql.ts'
import { arrange } from './arrange.ts'
import { boundOffers } from './bound-offers.ts'
import { addressOf, type SectionChoices } from './data.ts'
import { candidatesOf, choicesFor } from './gather.ts'
import { proposedAmong } from './quotes.ts'

/**
 * One place of a quote. `chosen` by the coordinator or `proposed` by the report stands there as long as it may be printed; what was
 * `printed` in a final version does not change any more. `section` is the title above it; null where that is not known.
 */
export type QuoteStanding = {
  readonly year: number
  readonly section: string | null
  readonly as: 'chosen' | 'proposed' | 'printed'
}

type Report = RecordOf<'report'>
type QuoteChoice = { readonly sectionId: number; readonly shortened: string | null; readonly testimonial: number }

const chosenFor = (reader: Reader, report: Report): readonly QuoteChoice[] =>
  reader.rows<QuoteChoice>(
    `SELECT reportQuote.section AS sectionId, shortened, testimonial FROM reportQuote JOIN reportSection ON reportSection.id = reportQuote.section
     WHERE reportQuote.deletedAt IS NULL AND reportSection.deletedAt IS NULL AND report = ?`,
    report.id,
  )

/** Whether a final version of the report holds any of these words. */
const isPrinted = (reader: Reader, report: Report, words: readonly (string | null)[]): boolean =>
  words.some(
    (text) =>
      text !== null &&
      reader.row(
        'SELECT 1 FROM reportVersion WHERE report = ? AND deletedAt IS NULL AND instr(snapshot, ?) > 0',
        report.id,
        JSON.stringify(text).slice(1, -1),
      ) !== undefined,
  )

const standingsIn = (
  reader: Reader,
  report: Report,
  year: number,
  id: number,
  quote: string,
): readonly QuoteStanding[] => {
  const choices = choicesFor(reader, report)
  const titles = new Map(arrange(choices).map((section) => [section.id, section.title]))
  const own = chosenFor(reader, report).filter(({ testimonial }) => testimonial === id)
  const places = own.flatMap(({ sectionId }): readonly QuoteStanding[] => {
    const row = choices.find((section) => section.id === sectionId)
    const section = row === undefined ? undefined : titles.get(addressOf(row))
    return section === undefined ? [] : [{ year, section, as: 'chosen' }]
  })
  return isPrinted(reader, report, [quote, ...own.map(({ shortened }) => shortened)])
    ? [{ year, section: null, as: 'printed' }, ...places]
    : places
}

/** The sections for which the coordinator chooses the quotes. */
const decided = (chosen: readonly QuoteChoice[], choices: SectionChoices): ReadonlySet<string> => {
  const ids = new Set(chosen.map(({ sectionId }) => sectionId))
  return new Set(choices.filter(({ id, ownQuotes }) => ownQuotes === true || ids.has(id)).map(addressOf))
}

/** Where the report of the year would put the quote by itself, also when its consent was withdrawn; null where others were chosen. */
const proposedIn = (reader: Reader, report: Report | null, year: number, id: number): QuoteStanding | null => {
  const chosen = report === null ? [] : chosenFor(reader, report)
  const taken = new Set(chosen.map(({ testimonial }) => testimonial))
  if (taken.has(id)) return null
  const asGiven = candidatesOf(reader, year)
    .filter((one) => !taken.has(one.id))
    .map((one) => (one.id === id ? { ...one, withdrawnOn: null } : one))
  const choices = choicesFor(reader, report)
  const place = proposedAmong(asGiven, boundOffers(reader, year, choices)).find(({ candidate }) => candidate.id === id)
  const section = arrange(choices).find((one) => one.id === place?.quote.section)
  return section === undefined || decided(chosen, choices).has(section.id)
    ? null
    : { year, section: section.title, as: 'proposed' }
}

const yearOfTraining = (reader: Reader, activity: unknown): number | null => {
  if (typeof activity !== 'number') return null
  const { startDate } = find(reader, 'activity', activity)
  return typeof startDate === 'string' ? Number(startDate.slice(0, 4)) : null
}

/**
 * The reports in which the quote of a testimonial stands, latest year first; where a withdrawal took it out, it is told still, so that
 * one sees what changed. @throws Refusal `missing`
 */
export const standingsOf = (reader: Reader, id: number): readonly QuoteStanding[] => {
  const { quote, activity, deletedAt } = find(reader, 'testimonial', id)
  if (typeof quote !== 'string' || deletedAt !== null) return []
  const { rows: reports } = listRecords(reader, 'report', {})
  const standings = reports.flatMap((report) =>
    report.year === null ? [] : standingsIn(reader, report, report.year, id, quote),
  )
  const year = yearOfTraining(reader, activity)
  const proposed =
    year === null ? null : proposedIn(reader, reports.find((report) => report.year === year) ?? null, year, id)
  return [...standings, ...(proposed === null ? [] : [proposed])].toSorted((one, other) => other.year - one.year)
}
