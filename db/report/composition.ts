/** The report of a year as it is composed: its sections in order, on and off, with what was added to them. */
import { idsOf } from '../figures/group.ts'
import { listRecords } from '../lists/list.ts'
import { ownFigureId } from '../model/figure-id.ts'
import type { RecordOf } from '../model/index.ts'
import type { Reader } from '../sql/sql.ts'
import { blocksAt, ordered } from './arrange.ts'
import { addressOf, type SectionChoices } from './data.ts'
import { gather } from './gather.ts'
import { lookedUp } from './looked-up.ts'
import { standardSource } from './prose.ts'
import { sections as standardSections } from './sections/index.ts'

/** The record types of what can be added to a section. */
export const partTypes = ['reportText', 'reportFigure', 'reportTable', 'reportImage', 'reportQuote'] as const
export type PartType = (typeof partTypes)[number]

/**
 * One thing that was added to a section. `title` is what it goes by; null while it has nothing to go by. `position` is its place as it
 * was given; what has none stands last.
 */
export type SectionPart = {
  readonly type: PartType
  readonly id: number
  readonly title: string | null
  readonly position: number | null
}

export type ComposedSection = {
  /** Its address in the report: the one of the table of contents, or `eigen-<id>`. */
  readonly address: string
  readonly kind: RecordOf<'reportSection'>['kind']
  /** The row that says what was chosen for it; null where nothing was yet. */
  readonly id: number | null
  readonly title: string
  /** What it is called while no title is typed. */
  readonly standardTitle: string
  readonly shown: boolean
  readonly under: boolean
  /** Nothing of it is printed, though it is shown: there are no data and no texts for it. */
  readonly empty: boolean
  /** The text that is printed while none is typed, with its figures as tokens; null where there is none. */
  readonly standardText: string | null
  readonly parts: readonly SectionPart[]
  /** The ids of the figures that it is made of, as it asks for them. */
  readonly figures: readonly string[]
}

export type Composition = {
  readonly report: RecordOf<'report'> | null
  readonly sections: readonly ComposedSection[]
  /** The latest earlier year with a report that can be the start of this one. */
  readonly previous: number | null
}

type PartRow = SectionPart & { readonly section: number }

const titles: Readonly<Record<PartType, string>> = {
  reportText: 'substr(part.body, 1, 120)',
  reportFigure: 'part.label',
  reportTable: 'part.caption',
  reportImage: 'coalesce(part.caption, part.alt)',
  reportQuote: 'substr(coalesce(part.shortened, testimonial.quote), 1, 120)',
}

const partsIn = (reader: Reader, choices: SectionChoices): readonly PartRow[] =>
  reader.rows<PartRow>(
    `SELECT * FROM (${partTypes
      .map(
        (type) =>
          `SELECT '${type}' AS type, part.id, part.section, part.position, ${titles[type]} AS title FROM ${type} AS part
           ${type === 'reportQuote' ? 'LEFT JOIN testimonial ON testimonial.id = part.testimonial' : ''}
           WHERE part.deletedAt IS NULL`,
      )
      .join(' UNION ALL ')})
     WHERE section IN (SELECT value FROM json_each(?)) ORDER BY position NULLS LAST, id`,
    JSON.stringify(idsOf(choices)),
  )

const partOf = ({ section: _, ...part }: PartRow): SectionPart => part

/** Lists the parts that were added to one section, in order. */
export const partsOf = (reader: Reader, section: number): readonly SectionPart[] =>
  partsIn(reader, listRecords(reader, 'reportSection', { where: { id: section } }).rows).map(partOf)

/** The report of a year as it is composed now, also while nobody began it. */
export const compositionOf = (reader: Reader, year: number): Composition => {
  const { report, choices, data, gathered } = gather(reader, year)
  const rows = new Map(choices.map((row) => [addressOf(row), row]))
  const parts = Map.groupBy(partsIn(reader, choices), ({ section }) => section)
  return {
    report,
    previous: previousOf(reader, year),
    sections: ordered(choices).map((section): ComposedSection => {
      const row = rows.get(section.id)
      const standard = standardSections.find(({ id }) => id === section.id)
      const [blocks, figures] = lookedUp(data, (watched) => blocksAt(gathered, watched, section.id))
      const own = parts.get(row?.id ?? 0) ?? []
      return {
        address: section.id,
        kind: standard === undefined ? 'free' : 'standard',
        id: row?.id ?? null,
        title: section.title,
        standardTitle: standard?.title ?? 'Eigen onderdeel',
        shown: row?.shown !== false,
        under: row?.under === true,
        empty: blocks.length === 0,
        standardText: standardSource(standard?.sentences ?? [], data) || null,
        parts: own.map(partOf),
        figures: [...figures, ...own.flatMap(({ type, id }) => (type === 'reportFigure' ? ownFigureId(id) : []))],
      }
    }),
  }
}

const previousOf = (reader: Reader, year: number): number | null =>
  reader.row<{ year: number | null }>('SELECT max(year) AS year FROM report WHERE deletedAt IS NULL AND year < ?', year)
    ?.year ?? null
