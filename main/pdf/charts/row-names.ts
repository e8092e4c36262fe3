import { type Label, labelled } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'

/** Distance between base lines, in the size of the letters. */
const leading = 1.26
/** How far the base line lies under the middle of the letters, in their size. */
const baseUnderMiddle = 0.33

/** A name at the left of a bar or a stage. */
type RowName = {
  /** Height of all its lines, in points. */
  readonly height: number
  /** The lines, centred on a height from the top of the picture. */
  readonly centredOn: (middle: number) => readonly Label[]
}

/** The column of names at the left: the frame that bars, stages and stacked bars share. */
export type RowNames = {
  /** Width of the column, in points. */
  readonly width: number
  readonly lineHeight: number
  readonly of: (name: string) => RowName
}

/** The column is as wide as the longest name, and at most `maxWidth` points. */
export const rowNamesOf = (
  points: readonly { readonly label: string }[],
  maxWidth: number,
  { palette, measure, faces, wording }: PrintContext,
): RowNames => {
  const face = faces.caption
  const draw = labelled(wording)
  const lineHeight = face.fontSize * leading
  const width = Math.min(maxWidth, Math.max(...points.map(({ label }) => measure.width(label, face))) + 1)
  return {
    width,
    lineHeight,
    of: (name) => {
      const lines = measure.lines(name, face, width)
      return {
        height: lines.length * lineHeight,
        centredOn: (middle) => {
          const first = middle - ((lines.length - 1) * lineHeight) / 2 + face.fontSize * baseUnderMiddle
          return lines.map((line, number) =>
            draw(line, { x: 0, y: first + number * lineHeight, face, colour: palette.ink, anchor: 'start' }),
          )
        },
      }
    },
  }
}
