import type { Block } from '../../model/block.ts'
import type { RecordRefs } from '../../model/figure.ts'
import type { Reader } from '../../sql/sql.ts'
import type { ReportData } from '../data.ts'

/** A text of a record that a section prints; `title` is that of the record. Figures can stand in it. */
export type RecordText = { readonly title: string; readonly place: RecordRefs; readonly text: string }

/**
 * What one file says of a section: what it is called, which rows of the year it needs beside what all sections share, and the blocks
 * that it makes of them.
 */
export type SectionPlan<Rows> = {
  /** Its address in the report, and what a reportSection record calls it. */
  readonly id: string
  readonly title: string
  /** Its standard text: printed while the coordinator typed none. */
  readonly sentences?: readonly string[]
  /** The rows of a year; none of the bin, nor one without the title or date by which it is printed. */
  gather(reader: Reader, year: number): Rows
  /** The texts of records among them. */
  texts?(rows: Rows): readonly RecordText[]
  /** What it shows one by one, which a text may count: their noun, as a regular expression, and how many there are. */
  readonly shows?: { readonly noun: string; count(data: ReportData, rows: Rows): number }
  /** Pure; without blocks the section is not printed. */
  blocks(data: ReportData, rows: Rows): readonly Block[]
}

/** A section with its rows of a year. */
export type GatheredSection = {
  readonly texts: readonly RecordText[]
  /** How many things it shows, of those that `noun` names. */
  count(data: ReportData): number
  blocks(data: ReportData): readonly Block[]
}

/** A section of the report, whatever its rows. */
export type Section = Pick<SectionPlan<unknown>, 'id' | 'title' | 'sentences'> & {
  /** The noun of the things that it shows one by one, as a regular expression; null where it shows none. */
  readonly noun: string | null
  gather(reader: Reader, year: number): GatheredSection
}

/** For a section that needs no more than what all share. */
export const noRows = (): null => null

/** Makes a section that holds its own rows, so that nobody else needs to know them. */
export const section = <Rows>(plan: SectionPlan<Rows>): Section => ({
  id: plan.id,
  title: plan.title,
  ...(plan.sentences && { sentences: plan.sentences }),
  noun: plan.shows?.noun ?? null,
  gather: (reader, year) => {
    const rows = plan.gather(reader, year)
    return {
      texts: plan.texts?.(rows) ?? [],
      count: (data) => plan.shows?.count(data, rows) ?? 0,
      blocks: (data) => plan.blocks(data, rows),
    }
  },
})
