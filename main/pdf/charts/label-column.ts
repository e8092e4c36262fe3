import type { Face } from '../faces.ts'
import type { TextMeasure } from '../text-measure.ts'

/** The width of the names at the left of bars and stages, in points: that of the longest, at `most` so much. */
export const labelColumn = (
  points: readonly { readonly label: string }[],
  most: number,
  face: Face,
  measure: TextMeasure,
): number => Math.min(most, Math.max(...points.map(({ label }) => measure.width(label, face))) + 1)
