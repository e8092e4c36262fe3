import type { DynamicContent } from 'pdfmake/interfaces'
import type { Press } from './press.ts'

const numberWidth = 40

/** Who reports and the number of the page, on every page but a cover and, if it `closes`, the last. A name that doesn't fit on the line ends in … */
export const footer = (
  organisation: string,
  closes: boolean,
  { palette, ruler, wording, faces, sheet, layout }: Press,
): DynamicContent => {
  const room = sheet.full - numberWidth - 10
  const [line = '', ...rest] = ruler.lines(organisation, faces.small, room)
  const name = rest.length === 0 ? line : `${ruler.lines(organisation, faces.small, room - 8)[0] ?? ''}…`
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
          margin: [sheet.left, sheet.bottom * 0.45, sheet.right, 0],
        }
}
