import type { ReportSection, Run } from '../../model/block.ts'
import type { Figure, RecordRefs } from '../../model/figure.ts'
import type { RecordName, RecordOf } from '../../model/index.ts'
import type { ReportData, SectionChoices } from '../data.ts'

/** A text of the coordinator's own that is printed. */
export type OwnText = {
  readonly section: string
  /** What the coordinator knows it by: the title of the section, or of the record. */
  readonly title: string
  readonly place: RecordRefs
  readonly runs: readonly Run[]
}

/** A record of the year with the title and the day that it goes by. */
export type Dated = {
  readonly type: RecordName
  readonly id: number
  readonly title: string
  readonly date: string
  /** What tells groups of one title and day apart: their place and number of participants, as far as filled in. */
  readonly group: string
}

/** A held training of the year, with what can be compared among those of one work form. */
export type Training = Pick<RecordOf<'activity'>, 'id' | 'participants' | 'sessions' | 'hours'> &
  Pick<Dated, 'title' | 'date'> & { readonly workForm: string | null }

/** A consultation of the year with its actors; `policy` is null while nobody filled in the kind of actor. */
export type Meeting = {
  readonly id: number
  readonly actors: readonly { readonly id: number; readonly policy: 0 | 1 | null }[]
}

/** A quote that the coordinator chose for a printed section. */
export type ChosenQuote = {
  readonly id: number
  readonly section: string
  /** Null when it lies in the bin. */
  readonly testimonial: RecordOf<'testimonial'> | null
  readonly shortened: string | null
}

/** A table of one's own, its cells as they were typed. */
export type OwnTable = {
  readonly id: number
  readonly section: string
  readonly caption: string | null
  readonly rows: readonly (readonly string[])[]
  /** Lists of names are not among them. */
  readonly shape: RecordOf<'reportTable'>['shape']
  /** Whether the coordinator says that the last row is a total. */
  readonly totalRow: boolean
}

/**
 * What the rules look at: what the report is made of and prints, and the records behind it. Unlike the report's own data it knows
 * the names of speakers, so that a rule can find one where it must not stand; no message ever repeats it.
 */
export type CheckData = {
  readonly data: ReportData
  readonly report: RecordOf<'report'> | null
  readonly choices: SectionChoices
  readonly printed: readonly ReportSection[]
  /** Address of a section → its title in this report. */
  readonly titles: ReadonlyMap<string, string>
  /** What sections show one by one, and how many there are: a text may count them. `noun` as a regular expression. */
  readonly shown: readonly { readonly section: string; readonly noun: string; readonly count: number }[]
  readonly texts: readonly OwnText[]
  readonly dated: readonly Dated[]
  /** Activities of the year that are still planned though their last day is over. */
  readonly overdue: readonly Pick<Dated, 'id' | 'title' | 'date'>[]
  readonly trainings: readonly Training[]
  readonly meetings: readonly Meeting[]
  /** The questions that led to a service in the year. */
  readonly delivered: readonly Pick<RecordOf<'question'>, 'id' | 'receivedOn'>[]
  /** Of all years. */
  readonly publications: readonly Pick<RecordOf<'publication'>, 'id' | 'title' | 'date'>[]
  readonly chosen: readonly ChosenQuote[]
  /** Those of the year, and those that were chosen. */
  readonly testimonials: readonly RecordOf<'testimonial'>[]
  /** Of the sections that are shown. */
  readonly images: readonly { readonly id: number; readonly section: string; readonly alt: string | null }[]
  readonly typed: readonly (RecordOf<'reportFigure'> & { readonly address: string })[]
  readonly overrides: readonly RecordOf<'figureOverride'>[]
  readonly tables: readonly OwnTable[]
  /** The figures of the year before. */
  readonly before: ReadonlyMap<string, Figure>
  /** Evaluations of the year with an answer on the scale that doesn't count in it. */
  readonly otherScale: readonly number[]
}
