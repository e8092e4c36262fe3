import { countingOf } from '../../figures/counting.ts'
import { daysOf, idsOf } from '../../figures/group.ts'
import { figuresOf } from '../../figures/index.ts'
import { listRecords } from '../../lists/list.ts'
import { type RecordName, type RecordOf, recordNames, recordTypeOf } from '../../model/index.ts'
import { testimonial } from '../../model/testimonial.ts'
import { type Row, recordOf } from '../../rows/record.ts'
import type { Reader } from '../../sql/sql.ts'
import { rowsOf } from '../added.ts'
import { printedSections } from '../arrange.ts'
import { addressOf, type SectionChoices } from '../data.ts'
import { gather, type Material } from '../gather.ts'
import { runsOf, type Spoken } from '../prose.ts'
import { sections } from '../sections/index.ts'
import type { CheckData, ChosenQuote, Dated, OwnText } from './data.ts'

/** Types whose records go by a title and a day; a comment or a note is no title. */
const datedTypes: readonly RecordName[] = recordNames.filter((name) => {
  const { title, inYear, fields } = recordTypeOf(name)
  return inYear !== undefined && fields[inYear.from]?.kind === 'date' && fields[title]?.needed === true
})

const datedIn = (reader: Reader, year: number): readonly Dated[] =>
  datedTypes.flatMap((type) => {
    const { title, inYear } = recordTypeOf(type)
    return reader
      .rows<Omit<Dated, 'type'>>(
        `SELECT id, ${title} AS title, ${inYear?.from} AS date FROM ${type}
         WHERE deletedAt IS NULL AND ${title} IS NOT NULL AND ${inYear?.from} BETWEEN ? AND ? ORDER BY ${inYear?.from}, id`,
        ...daysOf(year),
      )
      .map((row) => ({ type, ...row }))
  })

const overdueIn = (reader: Reader, year: number, today: string): CheckData['overdue'] =>
  reader.rows<CheckData['overdue'][number]>(
    `SELECT id, ifnull(title, '') AS title, startDate AS date FROM activity
     WHERE deletedAt IS NULL AND status = 'planned' AND startDate BETWEEN ? AND ? AND coalesce(endDate, startDate) < ?
     ORDER BY startDate, id`,
    ...daysOf(year),
    today,
  )

const titlesOf = (choices: SectionChoices): CheckData['titles'] =>
  new Map([
    ...sections.map(({ id, title }) => [id, title] as const),
    ...choices.map((row) => {
      const address = addressOf(row)
      const standard = sections.find(({ id }) => id === address)?.title ?? 'Eigen onderdeel'
      return [address, row.title ?? standard] as const
    }),
  ])

const recordTexts = ({ gathered, data }: Material): readonly OwnText[] =>
  [...gathered].flatMap(([section, { texts }]) =>
    texts.map(({ text, ...record }) => ({ section, ...record, runs: runsOf(text, data) })),
  )

const shownIn = ({ gathered, data }: Material): CheckData['shown'] =>
  sections.flatMap(({ id, noun }) =>
    noun === null ? [] : [{ section: id, noun, count: gathered.get(id)?.count(data) ?? 0 }],
  )

const sectionText = (row: SectionChoices[number], titles: CheckData['titles'], spoken: Spoken): readonly OwnText[] => {
  if (row.body === null) return []
  const section = addressOf(row)
  return [
    {
      section,
      title: titles.get(section) ?? '',
      place: { type: 'reportSection', ids: [row.id] },
      runs: runsOf(row.body, spoken),
    },
  ]
}

const inSections = <R>(
  reader: Reader,
  what: string,
  shown: SectionChoices,
  and = '1',
): readonly (R & { readonly section: number })[] =>
  reader.rows<R & { readonly section: number }>(
    `SELECT ${what} WHERE deletedAt IS NULL AND ${and} AND section IN (SELECT value FROM json_each(?)) ORDER BY section, position NULLS LAST, id`,
    JSON.stringify(idsOf(shown)),
  )

type TextRow = { readonly id: number; readonly body: string | null }

/** The texts that stand between the figures and tables of a section. */
const addedTexts = (
  reader: Reader,
  shown: SectionChoices,
  { address, titles, spoken }: { address(section: number): string; titles: CheckData['titles']; spoken: Spoken },
): readonly OwnText[] =>
  inSections<TextRow>(reader, 'id, section, body FROM reportText', shown).flatMap(({ id, section: row, body }) => {
    const section = address(row)
    if (body === null) return []
    return [
      {
        section,
        title: titles.get(section) ?? '',
        place: { type: 'reportText', ids: [id] },
        runs: runsOf(body, spoken),
      },
    ]
  })

type TableRow = {
  readonly id: number
  readonly caption: string | null
  readonly cells: string
  readonly shape: RecordOf<'reportTable'>['shape']
  readonly totalRow: 0 | 1 | null
}

/** Lists of names add up to nothing. */
const tablesOf = (reader: Reader, shown: SectionChoices, address: (section: number) => string): CheckData['tables'] =>
  inSections<TableRow>(
    reader,
    "id, section, caption, ifnull(cells, '') AS cells, shape, totalRow FROM reportTable",
    shown,
    "shape IS NOT 'people'",
  ).map(({ id, section, caption, cells, shape, totalRow }) => ({
    id,
    shape,
    section: address(section),
    caption,
    rows: rowsOf(cells),
    totalRow: totalRow === 1,
  }))

/** Answers on ten in a year that counts those on five, or the other way round: they count in no figure. */
const onOtherScale = (reader: Reader, year: number): readonly number[] => {
  const other = countingOf(reader, year).scale === 'five' ? 'satisfactionOfTen' : 'satisfaction'
  return idsOf(
    reader.rows<{ id: number }>(
      `SELECT evaluation.id FROM evaluation
       LEFT JOIN activity ON activity.id = evaluation.activity AND activity.deletedAt IS NULL
       WHERE evaluation.deletedAt IS NULL AND ${other} IS NOT NULL AND coalesce(startDate, date) BETWEEN ? AND ?
       ORDER BY evaluation.id`,
      ...daysOf(year),
    ),
  )
}

const testimonialsOf = (reader: Reader, year: number, chosen: readonly number[]): CheckData['testimonials'] =>
  reader
    .rows<Row>(
      `SELECT testimonial.* FROM testimonial LEFT JOIN activity ON activity.id = testimonial.activity
       WHERE testimonial.deletedAt IS NULL
         AND (coalesce(startDate, receivedOn) BETWEEN ? AND ? OR testimonial.id IN (SELECT value FROM json_each(?)))
       ORDER BY testimonial.id`,
      ...daysOf(year),
      JSON.stringify(chosen),
    )
    // Each row came from the table of testimonials.
    .map((row) => recordOf(reader, testimonial, row) as unknown as RecordOf<'testimonial'>)

const byPosition = { field: 'position', descending: false } as const
const byFigure = { field: 'figure', descending: false } as const

type ChoiceRow = Pick<RecordOf<'reportQuote'>, 'id' | 'testimonial' | 'shortened'>

/** Fetches all that the rules look at, once. */
export const gatherForChecks = (reader: Reader, year: number, today: string): CheckData => {
  const material = gather(reader, year)
  const { report, choices, data } = material
  const shown = choices.filter((row) => row.shown !== false)
  const hidden = new Set(choices.filter((row) => row.shown === false).map(addressOf))
  const titles = titlesOf(choices)
  const addresses = new Map(shown.map((row) => [row.id, addressOf(row)]))
  const address = (section: number): string => addresses.get(section) ?? ''
  const picked = inSections<ChoiceRow>(reader, 'id, section, testimonial, shortened FROM reportQuote', shown)
  const testimonials = testimonialsOf(
    reader,
    year,
    picked.flatMap((row) => row.testimonial ?? []),
  )
  const known = new Map(testimonials.map((row) => [row.id, row]))
  return {
    data,
    report,
    choices,
    printed: printedSections(material),
    titles,
    shown: shownIn(material),
    texts: [
      ...shown.flatMap((row) => sectionText(row, titles, data)),
      ...addedTexts(reader, shown, { address, titles, spoken: data }),
      ...recordTexts(material),
    ].filter(({ section }) => !hidden.has(section)),
    dated: datedIn(reader, year),
    overdue: overdueIn(reader, year, today),
    delivered: reader.rows<CheckData['delivered'][number]>(
      'SELECT id, receivedOn FROM question WHERE deletedAt IS NULL AND deliveredOn BETWEEN ? AND ? ORDER BY id',
      ...daysOf(year),
    ),
    publications: reader.rows<CheckData['publications'][number]>(
      'SELECT id, title, date FROM publication WHERE deletedAt IS NULL ORDER BY date, id',
    ),
    chosen: picked.map(
      (row): ChosenQuote => ({
        id: row.id,
        section: address(row.section),
        testimonial: known.get(row.testimonial ?? 0) ?? null,
        shortened: row.shortened,
      }),
    ),
    testimonials,
    images: inSections<{ id: number; alt: string | null }>(reader, 'id, section, alt FROM reportImage', shown).map(
      ({ id, section, alt }) => ({ id, alt, section: address(section) }),
    ),
    typed: shown.flatMap((row) =>
      listRecords(reader, 'reportFigure', { where: { section: row.id }, sort: byPosition }).rows.map((figure) => ({
        ...figure,
        address: addressOf(row),
      })),
    ),
    overrides:
      report === null
        ? []
        : listRecords(reader, 'figureOverride', { where: { report: report.id }, sort: byFigure }).rows,
    tables: tablesOf(reader, shown, address),
    before: new Map(figuresOf(reader, year - 1).map((figure) => [figure.id, figure])),
    otherScale: onOtherScale(reader, year),
  }
}
