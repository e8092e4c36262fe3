import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { mosaic, tonesOnGround } from '../motif.ts'
import type { Press } from '../press.ts'
import { paper, unit } from '../sheet.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

const nameRoom = 92
const titleRoom = 300
const air = 30

/** The house colour from edge to edge, the mosaic over its upper half, and the title at the foot, above who reports. */
export const boldCover = (report: Report, press: Press): readonly Content[] => {
  const { palette, ruler, wording, faces, sheet } = press
  const { full } = sheet
  const foot = paper.height - sheet.bottom - 2
  const organisation = wording.oneLine(report.organisation)
  const nameFace = ruler.fitted(organisation, faces.coverName, full, nameRoom)
  const nameTop = foot - ruler.height(organisation, nameFace, full)
  const { title, titleFace, year, height } = titled(report, full, titleRoom, press)
  const titleTop = nameTop - air - height
  const rows = Math.max(1, Math.min(7, Math.floor((titleTop - 20) / unit)))
  return [
    {
      absolutePosition: { x: 0, y: 0 },
      canvas: [{ type: 'rect', x: 0, y: 0, w: paper.width, h: paper.height, color: palette.ground }],
    },
    mosaic(report.year, tonesOnGround(palette), { x: 0, y: 0, columns: 9, rows, size: unit }),
    {
      absolutePosition: { x: sheet.left, y: titleTop },
      stack: [
        as({ type: 'H1' }, { text: wording.set(title), ...titleFace, color: palette.onGround }),
        ...year.map((text) => ({ text, ...faces.coverYear, color: palette.onGround })),
      ],
    },
    {
      absolutePosition: { x: sheet.left, y: nameTop - air / 2 },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: full, y2: 0, lineWidth: 0.8, lineColor: palette.onGround }],
    },
    {
      absolutePosition: { x: sheet.left, y: nameTop },
      text: wording.set(organisation),
      ...nameFace,
      color: palette.onGround,
    },
  ]
}
