import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { faces } from './faces.ts'
import { mosaic } from './motif.ts'
import { column, page, unit } from './page.ts'
import type { Press } from './press.ts'
import { as } from './tagging/element.ts'
import { oneLine } from './text.ts'

/** Where the title begins, the room for the name of the organisation, and where that ends. */
const titleTop = 6.6 * unit
const nameRoom = 92
const foot = page.height - page.bottom - 2
/** Between the title, the line and the name. */
const air = 14

/** The cover: the mosaic of the year, the title and, at the foot, who reports. Long names shrink until they fit. */
export const cover = (report: Report, { palette, ruler }: Press): Content[] => {
  const title = oneLine(report.title)
  const year = String(report.year)
  const organisation = oneLine(report.organisation)
  const nameFace = ruler.fitted(organisation, faces.coverName, column, nameRoom)
  const nameTop = foot - ruler.height(organisation, nameFace, column)
  // A title that names the year has said it.
  const yearLine: Content[] = title.includes(year)
    ? []
    : [{ text: year, ...faces.coverYear, color: palette.accentText }]
  const yearHeight = yearLine.length * ruler.height(year, faces.coverYear, column)
  const titleFace = ruler.fitted(title, faces.coverTitle, column, nameTop - 2 * air - yearHeight - titleTop)
  return [
    mosaic(report.year, palette.accent),
    {
      absolutePosition: { x: page.left, y: titleTop },
      stack: [as({ type: 'H1' }, { text: title, ...titleFace, color: palette.ink }), ...yearLine],
    },
    {
      absolutePosition: { x: page.left, y: nameTop - air },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: column, y2: 0, lineWidth: 0.6, lineColor: palette.hairline }],
    },
    { absolutePosition: { x: page.left, y: nameTop }, text: organisation, ...nameFace, color: palette.ink },
  ]
}
