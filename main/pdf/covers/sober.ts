import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { filling, logoRoom } from '../house-style.ts'
import { drawLogo, fitLogo } from '../logo.ts'
import { mosaic, tonesOnPaper } from '../motif.ts'
import { paper, unit } from '../page-grid.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

/** Where the title begins, and the room for the name of the organisation. */
const titleTop = 6.6 * unit
const nameRoom = 92
/** Between the title, the line and the name. */
const air = 14

/** White: the mosaic of the year, the title and, at the foot, who reports. Long names shrink until they fit. */
export const soberCover = (report: Report, context: PrintContext): readonly Content[] => {
  const { palette, measure, wording, faces, grid, pictures } = context
  const { column } = grid
  const foot = paper.height - grid.bottom - 2
  const organisation = wording.oneLine(report.organisation)
  const nameFace = measure.fitted(organisation, faces.coverName, column, nameRoom)
  const nameTop = foot - measure.height(organisation, nameFace, column)
  const { logo, cover } = pictures
  const logoSize = logo === null ? null : fitLogo(logo, logoRoom.width, logoRoom.height)
  const logoHeight = logoSize === null ? 0 : logoSize[1] + air
  const { title, titleFace, year } = titled(report, column, nameTop - 2 * air - logoHeight - titleTop, context)
  return [
    cover === null
      ? mosaic(report.year, tonesOnPaper(palette), { x: 2 * unit, y: 0, columns: 7, rows: 6, size: unit })
      : filling(cover, { x: 2 * unit, y: 0, width: 7 * unit, height: 6 * unit }),
    {
      absolutePosition: { x: grid.left, y: titleTop },
      stack: [
        as({ type: 'H1' }, { text: wording.set(title), ...titleFace, color: palette.ink }),
        ...year.map((text) => ({ text, ...faces.coverYear, color: palette.accentText })),
      ],
    },
    ...(logo === null || logoSize === null
      ? []
      : [
          as(
            { type: 'Figure', alt: `Logo van ${organisation}` },
            {
              ...drawLogo(logo, logoSize),
              absolutePosition: { x: grid.left, y: nameTop - air - logoHeight },
            },
          ),
        ]),
    {
      absolutePosition: { x: grid.left, y: nameTop - air },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: column, y2: 0, lineWidth: 0.6, lineColor: palette.hairline }],
    },
    {
      absolutePosition: { x: grid.left, y: nameTop },
      text: wording.set(organisation),
      ...nameFace,
      color: palette.ink,
    },
  ]
}
