import type { DynamicContent } from 'pdfmake/interfaces'
import type { PrintContext } from './print-context.ts'

const numberWidth = 40

/** The organisation and the page number, on every page but a cover and, if it `closes`, the last. A name that doesn't fit ends in … */
export const footer = (
  organisation: string,
  closes: boolean,
  { palette, measure, wording, faces, grid, layout }: PrintContext,
): DynamicContent => {
  const room = grid.contentWidth - numberWidth - 10
  const [line = '', ...rest] = measure.lines(organisation, faces.small, room)
  const name = rest.length === 0 ? line : `${measure.lines(organisation, faces.small, room - 8)[0] ?? ''}…`
  return (number, count) =>
    (number === 1 && layout !== 'compact') || (closes && number === count)
      ? null
      : {
          columns: [
            { text: wording.set(name), width: '*' },
            { text: String(number), width: numberWidth, alignment: 'right' },
          ],
          ...faces.small,
          color: palette.muted,
          margin: [grid.left, grid.bottom * 0.45, grid.right, 0],
        }
}
