import { figuresOf } from '../../figures/index.ts'
import { listRecords } from '../../lists/list.ts'
import type { RecordOf } from '../../model/index.ts'
import type { Reader } from '../../sql/sql.ts'
import { printedSections } from '../arrange.ts'
import { addressOf, type SectionChoices } from '../data.ts'
import { gather, type Material } from '../gather.ts'
import { sections } from '../sections/index.ts'
import type { CheckData, ChosenQuote } from './data.ts'
import { rowsInSections, type SectionAddress, tablesOf } from './gather-added.ts'
import { textsOf } from './gather-texts.ts'
import {
  datedIn,
  deliveredIn,
  meetingsIn,
  onOtherScale,
  overdueIn,
  publicationsOf,
  testimonialsOf,
  trainingsIn,
} from './gather-year.ts'

const titlesOf = (choices: SectionChoices): CheckData['titles'] =>
  new Map([
    ...sections.map(({ id, title }) => [id, title] as const),
    ...choices.map((row) => {
      const address = addressOf(row)
      const standard = sections.find(({ id }) => id === address)?.title ?? 'Eigen onderdeel'
      return [address, row.title ?? standard] as const
    }),
  ])

const shownIn = ({ gathered, data }: Material): CheckData['shown'] =>
  sections.flatMap(({ id, noun }) =>
    noun === null ? [] : [{ section: id, noun, count: gathered.get(id)?.count(data) ?? 0 }],
  )

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
  const address: SectionAddress = (section) => addresses.get(section) ?? ''
  const picked = rowsInSections<ChoiceRow>(reader, 'id, section, testimonial, shortened FROM reportQuote', shown)
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
    texts: textsOf(reader, material, shown, address, titles).filter(({ section }) => !hidden.has(section)),
    dated: datedIn(reader, year),
    overdue: overdueIn(reader, year, today),
    trainings: trainingsIn(reader, year),
    meetings: meetingsIn(reader, year),
    delivered: deliveredIn(reader, year),
    publications: publicationsOf(reader),
    chosen: picked.map(
      (row): ChosenQuote => ({
        id: row.id,
        section: address(row.section),
        testimonial: known.get(row.testimonial ?? 0) ?? null,
        shortened: row.shortened,
      }),
    ),
    testimonials,
    images: rowsInSections<{ id: number; alt: string | null }>(reader, 'id, section, alt FROM reportImage', shown).map(
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
