import type { ContentSvg } from 'pdfmake/interfaces'
import type { Colour } from '../../db/model/colour.ts'
import type { Figure } from '../../db/model/figure.ts'
import type { FontRun } from './characters.ts'
import type { Face } from './faces.ts'
import type { Area, Mark } from './mark.ts'

/** A rectangle; measures in points from the left top of the picture, as in all shapes. */
export type Rect = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: Colour
}

/** How an outline is drawn: how wide, and, dashed, how long the dashes and the gaps between them are. */
export type Stroke = { readonly colour: Colour; readonly width: number; readonly dash?: readonly number[] }

/** What a path encloses, or its outline, or both; `path` is written as SVG does, and `at` says where its unit begins and how large it is. */
export type Outline = {
  readonly path: string
  readonly fill?: Colour
  readonly stroke?: Stroke
  readonly at?: { readonly x: number; readonly y: number; readonly scale?: number }
}

/** One line of text; `x` and `y` are its anchor on the base line. */
export type Label = {
  readonly runs: readonly FontRun[]
  readonly x: number
  readonly y: number
  readonly face: Face
  readonly colour: Colour
  readonly anchor: 'start' | 'middle' | 'end'
}

export type Shape = Rect | Outline | Label

/**
 * A drawing that nothing has to be split, its size in points; what comes later lies over what comes first. `marks` are the
 * figures in it.
 */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly marks?: readonly Mark[]
}

/** Points on paper need no more than a hundredth. */
export const round = (value: number): number => Math.round(value * 100) / 100

export const picture = (
  width: number,
  height: number,
  shapes: readonly Shape[],
  marks: readonly Mark[] = [],
): Picture => ({
  width: round(width),
  height: round(height),
  shapes,
  marks,
})

/** The marks of a figure in a drawing, its printed value first; none without a figure. */
export const marked = (figure: Figure | undefined, ...areas: readonly Area[]): readonly Mark[] =>
  figure === undefined ? [] : [{ figure, areas }]

/** Draws one line of text, split by `fontRuns` into the fonts that have its characters. */
export const labelled =
  ({ fontRuns }: { readonly fontRuns: (text: string) => readonly FontRun[] }) =>
  (text: string, { x, y, ...look }: Omit<Label, 'runs'>): Label => ({
    runs: fontRuns(text),
    x: round(x),
    y: round(y),
    ...look,
  })

export const rect = (x: number, y: number, width: number, height: number, fill: Colour): Rect => ({
  x: round(x),
  y: round(y),
  width: round(Math.max(width, 0)),
  height: round(height),
  fill,
})

export const stroke = (path: string, colour: Colour, width: number, dash: readonly number[] = []): Outline => ({
  path,
  stroke: { colour, width, dash },
})

/** A picture as pdfmake lays it out: it stands where an SVG would, which is all that its types know. */
export const pictured = (svg: Picture): ContentSvg => Object.assign({ svg: '' }, { svg })
