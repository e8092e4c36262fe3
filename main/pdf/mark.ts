/** Figures as printed in a line or a drawing, so that each leads to its explanation. */
import type { Figure } from '../../db/model/figure.ts'

/** Once that a text speaks of a figure: all that carries the same mention is one place. */
export type Mention = { readonly figure: Figure }

/** A rectangle in points, from the top left of the page. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A figure in a drawing; its areas from the left top of that. */
export type Mark = { readonly figure: Figure; readonly areas: readonly Area[] }

/** How far letters rise above the line that they stand on, and hang beneath it, in their size. */
const rise = 0.8
const hang = 0.2

/** The area of letters of a size from `x` on, on a base line. */
export const areaOf = (x: number, base: number, width: number, fontSize: number): Area => ({
  x,
  y: base - rise * fontSize,
  width,
  height: (rise + hang) * fontSize,
})
