import type { Figure } from './figure.ts'

/** A stretch of prose: plain text, a living figure, or the gap where a figure has no data. */
export type Run = string | { readonly figure: Figure } | { readonly gap: string }

/** One bar or slice; `muted` marks what has no name of its own ("zonder thema"). */
export type ChartPoint = { readonly label: string; readonly value: number; readonly muted?: true }

/**
 * What a section of the report holds: raw values with a kind. The printers switch over it exhaustively, so a new section
 * needs no change there.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'figures'; readonly tiles: readonly Tile[] }
  | { readonly kind: 'quote'; readonly text: string; readonly attribution: string | null }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Run[])[]
    }
  | {
      readonly kind: 'chart'
      readonly shape: 'bars' | 'donut'
      readonly title: string
      readonly noun: string
      readonly points: readonly ChartPoint[]
    }
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly alt: string; readonly caption: string | null }
  | { readonly kind: 'note'; readonly runs: readonly Run[] }

/** A number printed large with what it counts beneath; `note` is the small print (number of answers, the part of a whole). */
export type Tile = { readonly figure: Figure; readonly caption: string; readonly note: string | null }

/** A section as it is printed; `id` is the address of its bookmark and of its entry in the table of contents. */
export type ReportSection = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }

/** The whole report of a year, ready to print. */
export type Report = {
  readonly year: number
  readonly title: string
  readonly organisation: string
  /** House colour as `#rrggbb`. */
  readonly accent: string
  /** ISO instant of the last change of any record; dates the PDF, so that the same store gives the same bytes. */
  readonly changedAt: string
  readonly sections: readonly ReportSection[]
}
