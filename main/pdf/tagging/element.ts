import type { Content } from 'pdfmake/interfaces'
import type { Language } from '../../../db/model/language.ts'

/**
 * The structure types of the report: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 14.8.4.
 */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Note'
  | 'BlockQuote'
  | 'Caption'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Figure'

/**
 * What a part of the definition is. A tag is an identity: all that carries the same tag is one element, so that a quote that
 * is set in two stretches stays one quote.
 */
export type Tag = {
  readonly type: StructureType
  /** A figure, the target of a link or the mark of a list, in words. */
  readonly alt?: string
  /** The items of a list are counted. */
  readonly numbered?: true
  /** Which cells a head names. */
  readonly scope?: 'Row' | 'Column'
  /** The language of its content, when that isn't Dutch. */
  readonly lang?: Language
}

/** A part of the definition with its tag. */
export const as = (tag: Tag, node: Exclude<Content, string | number | Content[]>): Content & { readonly tag: Tag } => ({
  ...node,
  tag,
})

/** An object of the PDF that is written once `end` is called. */
export type Reference = {
  readonly data: Record<string, unknown>
  compress: boolean
  readonly end: (stream?: Uint8Array) => void
}

/** Left, bottom, right and top, in points from the left bottom of the page. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A stretch of content on a page, an annotation there, or an element; `page` is the dictionary of the page. */
export type Kid =
  | { readonly page: Reference; readonly mark: number }
  | { readonly page: Reference; readonly annotation: Reference }
  | Element

/** An element of the structure; its kids stand in reading order. */
export type Element = {
  readonly tag: Tag
  readonly kids: Kid[]
  /** Where a figure stands; none when it stands on several pages. */
  box?: Box | null
}

export const elementFor = (tag: Tag): Element => ({ tag, kids: [] })

export const isElement = (kid: Kid): kid is Element => 'tag' in kid

/** How many elements hold no other: the texts and drawings of a structure. */
export const countLeaves = ({ kids }: Element): number =>
  kids.filter(isElement).reduce((sum, kid) => sum + countLeaves(kid), 0) || 1
