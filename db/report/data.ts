import type { Figure } from '../model/figure.ts'
import type { RecordOf } from '../model/index.ts'

/** An item of a list of choice: `key` names it in the ids of its figures. */
export type Item = { readonly key: string; readonly name: string }

/** The offer that a section follows. */
export type BoundOffer = Item & { readonly id: number }

/** A quote that may be printed, in a section. */
export type Quote = {
  readonly section: string
  /** The key of the theme of its training. */
  readonly theme: string | null
  readonly text: string
  readonly attribution: string | null
}

/** A table that was added: its cells as they were typed, and what they are shown as. */
export type Table = Pick<RecordOf<'reportTable'>, 'caption' | 'shape' | 'cells' | 'totalRow' | 'noun'>

/** One thing that was added; a quote is one only in a section of one's own, since the others place theirs. */
export type Added =
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly alt: string; readonly caption: string | null }
  | { readonly kind: 'quote'; readonly quote: Quote }

/** What all sections of a year's report share; what one section alone needs, it gathers itself. It holds nothing private: no names of speakers, no notes. */
export type ReportData = {
  readonly year: number
  readonly figures: ReadonlyMap<string, Figure>
  /** The offer that a section follows, by the section's address. */
  readonly offers: ReadonlyMap<string, BoundOffer>
  readonly quotes: readonly Quote[]
  /** The coordinator's own text of a section, by the section's address. */
  readonly texts: ReadonlyMap<string, string>
  /** What the coordinator added to a section, by the section's address, in order. */
  readonly added: ReadonlyMap<string, readonly Added[]>
}

/** How the coordinator wants the sections: rows of this year's report, by position. */
export type SectionChoices = readonly RecordOf<'reportSection'>[]

/** The address of a section: that of the table of contents, or one of its own for a free section. */
export const addressOf = ({ id, kind, section }: Pick<RecordOf<'reportSection'>, 'id' | 'kind' | 'section'>): string =>
  kind === 'free' || section === null ? `eigen-${id}` : section
