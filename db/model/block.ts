import type { Figure } from './figure.ts'
import type { Language } from './language.ts'
import type { FontPair } from './profile.ts'
import type { Layout } from './report.ts'

/** How a stretch of prose stands out, where it leads, and in which language it is when that isn't Dutch. */
export type Marks = {
  readonly strong?: true
  readonly emphasis?: true
  readonly href?: string
  readonly lang?: Language
}

/** A stretch of prose: plain text, text that stands out, a living figure, or the gap where a figure has no data. */
export type Run = string | (Marks & Told) | (Marks & { readonly figure: Figure }) | { readonly gap: string }

/** A text as it reads; `spoken` is the same one with its figures in their place, where it holds any. */
export type Told = { readonly text: string; readonly spoken?: readonly Run[] }

/** One bar or slice; `muted` marks what has no name of its own ("zonder thema"), `of` is the figure whose value it is. */
export type ChartPoint = {
  readonly label: string
  readonly value: number
  readonly muted?: true
  readonly of?: Figure | undefined
}

/** Several values under one label, one for each series; null where there is none. `of` are the figures whose values they are. */
export type SeriesPoint = {
  readonly label: string
  readonly values: readonly (number | null)[]
  readonly of?: readonly (Figure | undefined)[]
}

/** What charts of all shapes have: a title, and what is counted (`vormingen`). */
type Drawn = { readonly kind: 'chart'; readonly title: string; readonly noun: string }

/**
 * What a section of the report holds: raw values with a kind. The printers switch over it exhaustively, so a new section
 * needs no change there.
 */
export type Block =
  | (Told & { readonly kind: 'heading'; readonly lang?: Language })
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'figures'; readonly tiles: readonly Tile[] }
  | (Told & {
      readonly kind: 'quote'
      readonly attribution: string | null
      /** The language of what was said; the attribution is Dutch. */
      readonly lang?: Language
    })
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[]; readonly ordered?: true }
  | { readonly kind: 'people'; readonly caption: string; readonly people: readonly Person[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly Run[])[]
      /** The last row is the total of those above it. */
      readonly total?: true
    }
  | (Drawn & {
      readonly shape: 'bars' | 'donut' | 'funnel'
      readonly points: readonly ChartPoint[]
      /** The figure that the points together are. */
      readonly whole?: Figure | undefined
    })
  | (Drawn & {
      readonly shape: 'stacked' | 'line'
      readonly series: readonly string[]
      readonly points: readonly SeriesPoint[]
    })
  | { readonly kind: 'image'; readonly bytes: Uint8Array; readonly alt: string; readonly caption: string | null }
  | { readonly kind: 'note'; readonly runs: readonly Run[] }

/**
 * A number printed large with what it counts beneath; `note` is the small print (number of answers, the part of a whole), and
 * `spoken` the same with its figures in their place, where it holds any.
 */
export type Tile = {
  readonly figure: Figure
  readonly caption: string
  readonly note: string | null
  readonly spoken?: readonly Run[]
}

/** A member of the team or board, a partner, a funder; `role` says what they are or do. */
export type Person = { readonly name: string; readonly role: string | null }

/** A section as it is printed; `id` is the address of its bookmark and of its entry in the table of contents. */
export type ReportSection = {
  readonly id: string
  readonly title: string
  /** Belongs under the section before it. The first section of a report never does. */
  readonly under?: true
  readonly blocks: readonly Block[]
}

/** How an organisation looks on paper, beside its house colour; files as they were chosen. */
export type HouseStyle = {
  /** For ornament; null for a tone of the house colour. */
  readonly second: string | null
  readonly fonts: FontPair
  readonly logo: Uint8Array | null
  /** On the cover; null for a mosaic. */
  readonly cover: Uint8Array | null
}

/** The whole report of a year, ready to print. */
export type Report = {
  readonly year: number
  readonly title: string
  readonly organisation: string
  readonly layout: Layout
  /** House colour as `#rrggbb`. */
  readonly accent: string
  readonly style: HouseStyle
  /** The makers of the report and how to reach them; at the very end. */
  readonly colophon: string | null
  /** ISO instant of the last change of any record; dates the PDF, so that the same store gives the same bytes. */
  readonly changedAt: string
  readonly sections: readonly ReportSection[]
}
