import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { mosaic, tonesOnPaper } from '../motif.ts'
import type { Press } from '../press.ts'
import { paper, unit } from '../sheet.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

/** Where the title begins, and the room for the name of the organisation. */
const titleTop = 6.6 * unit
const nameRoom = 92
/** Between the title, the line and the name. */
const air = 14

/** White: the mosaic of the year, the title and, at the foot, who reports. Long names shrink until they fit. */
export const soberCover = (report: Report, press: Press): readonly Content[] => {
  const { palette, ruler, wording, faces, sheet } = press
  const { column } = sheet
  const foot = paper.height - sheet.bottom - 2
  const organisation = wording.oneLine(report.organisation)
  const nameFace = ruler.fitted(organisation, faces.coverName, column, nameRoom)
  const nameTop = foot - ruler.height(organisation, nameFace, column)
  const { title, titleFace, year } = titled(report, column, nameTop - 2 * air - titleTop, press)
  return [
    mosaic(report.year, tonesOnPaper(palette), { x: 2 * unit, y: 0, columns: 7, rows: 6, size: unit }),
    {
      absolutePosition: { x: sheet.left, y: titleTop },
      stack: [
        as({ type: 'H1' }, { text: wording.set(title), ...titleFace, color: palette.ink }),
        ...year.map((text) => ({ text, ...faces.coverYear, color: palette.accentText })),
      ],
    },
    {
      absolutePosition: { x: sheet.left, y: nameTop - air },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: column, y2: 0, lineWidth: 0.6, lineColor: palette.hairline }],
    },
    {
      absolutePosition: { x: sheet.left, y: nameTop },
      text: wording.set(organisation),
      ...nameFace,
      color: palette.ink,
    },
  ]
}
