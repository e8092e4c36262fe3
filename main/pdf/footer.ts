import type { DynamicContent } from 'pdfmake/interfaces'
import { faces } from './faces.ts'
import { column, page } from './page.ts'
import type { Press } from './press.ts'

const numberWidth = 40

/** Who reports and the number of the page, on every page but the cover. A name that doesn't fit on the line ends in … */
export const footer = (organisation: string, { palette, ruler }: Press): DynamicContent => {
  const room = column - numberWidth - 10
  const [line = '', ...rest] = ruler.lines(organisation, faces.small, room)
  const name = rest.length === 0 ? line : `${ruler.lines(organisation, faces.small, room - 8)[0] ?? ''}…`
  return (number) =>
    number === 1
      ? null
      : {
          columns: [
            { text: name, width: '*' },
            { text: String(number), width: numberWidth, alignment: 'right' },
          ],
          ...faces.small,
          color: palette.muted,
          margin: [page.left, 38, page.right, 0],
        }
}
