import { daysOf } from '../figures/group.ts'
import { figuresOf } from '../figures/index.ts'
import { listRecords } from '../lists/list.ts'
import type { Figure } from '../model/figure.ts'
import { isLastYearId, lastYearId, mentionsLastYear } from '../model/figure-id.ts'
import type { RecordOf } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'
import { boundOffers } from './bound-offers.ts'
import { type Added, addressOf, type Quote, type ReportData, type SectionChoices } from './data.ts'
import { gatherAdded } from './gather-added.ts'
import { type Candidate, type ChosenQuoteRow, chosenQuotes, proposedQuotes } from './quotes.ts'
import { sections } from './sections/index.ts'
import type { GatheredSection } from './sections/section.ts'

const candidateColumns = `
  testimonial.quote AS text, testimonial.attribution, consentOn, consentScope, withdrawnOn, activity.title AS title,
  workForm.name AS workForm, theme.id AS themeId, theme.code AS themeCode, offer.id AS offerId`

const withActivity = `
  LEFT JOIN activity ON activity.id = testimonial.activity AND activity.deletedAt IS NULL
  LEFT JOIN workForm ON workForm.id = activity.workForm AND workForm.deletedAt IS NULL
  LEFT JOIN theme ON theme.id = activity.theme AND theme.deletedAt IS NULL
  LEFT JOIN offer ON offer.id = activity.offer AND offer.deletedAt IS NULL`

/** The testimonials of a year's trainings, oldest first: from these a report proposes while nothing is chosen. */
export const candidatesOf = (reader: Reader, year: number): readonly (Candidate & { readonly id: number })[] =>
  reader.rows(
    `SELECT testimonial.id, ${candidateColumns} FROM testimonial ${withActivity}
     WHERE testimonial.deletedAt IS NULL AND activity.status = 'held' AND startDate BETWEEN ? AND ?
     ORDER BY receivedOn NULLS LAST, testimonial.id`,
    ...daysOf(year),
  )

/** The chosen quotes, also those that may no longer be printed. */
const chosenFor = (reader: Reader, choices: SectionChoices): readonly ChosenQuoteRow[] => {
  const sections = new Map(choices.map((row) => [row.id, addressOf(row)]))
  return reader
    .rows<Omit<ChosenQuoteRow, 'section'>>(
      `SELECT reportQuote.id, reportQuote.testimonial, reportQuote.section AS sectionId, reportQuote.position, shortened, ${candidateColumns} FROM reportQuote
       LEFT JOIN testimonial ON testimonial.id = reportQuote.testimonial AND testimonial.deletedAt IS NULL ${withActivity}
       WHERE reportQuote.deletedAt IS NULL AND reportQuote.section IN (SELECT value FROM json_each(?))
       ORDER BY reportQuote.position NULLS LAST, reportQuote.id`,
      JSON.stringify([...sections.keys()]),
    )
    .map((row) => ({ ...row, section: sections.get(row.sectionId) ?? '' }))
}

/** The proposed quotes, without the sections where the coordinator decides; a chosen quote is not proposed elsewhere. */
const proposedFor = (
  reader: Reader,
  {
    year,
    choices,
    offers,
  }: { readonly year: number; readonly choices: SectionChoices; readonly offers: ReportData['offers'] },
  chosen: readonly ChosenQuoteRow[],
): readonly Quote[] => {
  const decided = new Set([
    ...chosen.map(({ section }) => section),
    ...choices.filter(({ ownQuotes }) => ownQuotes === true).map(addressOf),
  ])
  const taken = new Set(chosen.map(({ testimonial }) => testimonial))
  const free = candidatesOf(reader, year).filter(({ id }) => !taken.has(id))
  return proposedQuotes(free, offers).filter(({ section }) => !decided.has(section))
}

/** The coordinator's choices for the sections of the year's report, by position; one row for each section. */
export const choicesFor = (reader: Reader, report: RecordOf<'report'> | null): SectionChoices => {
  if (report === null) return []
  const sort = { field: 'position', descending: false }
  const { rows } = listRecords(reader, 'reportSection', { where: { report: report.id }, sort })
  return [...Map.groupBy(rows, addressOf).values()].flatMap(([first]) => first ?? [])
}

/** The figures of the year before, under ids of their own. */
const figuresOfLastYear = (reader: Reader, year: number): readonly Figure[] =>
  figuresOf(reader, year - 1).map((figure) => ({
    ...figure,
    id: lastYearId(figure.id),
    label: `${figure.label} (${year - 1})`,
  }))

const textsIn = (added: readonly Added[]): readonly string[] =>
  added.flatMap((one) => {
    if (one.kind === 'text') return one.body
    return one.kind === 'table' ? (one.table.cells ?? []) : []
  })

/** The standard sections with their rows, by address. */
export type Gathered = ReadonlyMap<string, GatheredSection>

/** What all sections of a year share. Records in the bin are not in it. */
const dataFor = (reader: Reader, year: number, choices: SectionChoices, gathered: Gathered): ReportData => {
  const chosen = chosenFor(reader, choices)
  const quotes = chosenQuotes(chosen)
  const offers = boundOffers(reader, year, choices)
  const added = gatherAdded(reader, choices, quotes)
  const all = [...added.values()].flat()
  const texts = new Map(choices.flatMap((row) => (row.body === null ? [] : [[addressOf(row), row.body]])))
  const spoken = [
    ...texts.values(),
    ...textsIn(all),
    ...[...gathered.values()].flatMap((one) => one.texts.map(({ text }) => text)),
  ]
  const figures = [
    ...figuresOf(reader, year),
    ...all.flatMap((one) => (one.kind === 'figure' ? one.figure : [])),
    // Counting a year takes time.
    ...(spoken.some(mentionsLastYear) ? figuresOfLastYear(reader, year) : []),
  ]
  return {
    year,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    offers,
    quotes: [...quotes.map(({ quote }) => quote), ...proposedFor(reader, { year, choices, offers }, chosen)],
    texts,
    added,
  }
}

/** The year's report as the coordinator made it (null while nobody did), and all that it is made of. */
export type Material = {
  readonly report: RecordOf<'report'> | null
  readonly choices: SectionChoices
  readonly data: ReportData
  readonly gathered: Gathered
}

/** Fetches what the report of a year, and the checks on it, are made of. */
export const gather = (reader: Reader, year: number): Material => {
  const report = listRecords(reader, 'report', { year }).rows[0] ?? null
  const choices = choicesFor(reader, report)
  const gathered = new Map(sections.map((section) => [section.id, section.gather(reader, year)]))
  return { report, choices, gathered, data: dataFor(reader, year, choices, gathered) }
}

/** Every figure that a text of the year's report can speak of: those of the year, those of one's own, and those of last year. */
export const spokenFigures = (reader: Reader, year: number): readonly Figure[] => {
  const { data } = gather(reader, year)
  const known = [...data.figures.values()].filter(({ id }) => !isLastYearId(id))
  return [...known, ...figuresOfLastYear(reader, year)]
}
