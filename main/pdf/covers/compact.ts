import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { filling } from '../house-style.ts'
import { drawLogo, fitLogo } from '../logo.ts'
import { mosaic, tonesOnPaper } from '../motif.ts'
import { paper } from '../page-grid.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

const titleRoom = 220
const tileSize = 22
const rows = 4

/** The head of the first page: title and name at the left, the mosaic in the corner. */
export const compactHead = (report: Report, context: PrintContext): readonly Content[] => {
  const { palette, measure, wording, faces, grid, pictures } = context
  const { logo, cover } = pictures
  const logoSize = logo === null ? null : fitLogo(logo, 130, 34)
  const organisation = wording.oneLine(report.organisation)
  const nameFace = measure.fitted(organisation, faces.coverName, grid.contentWidth * 0.6, 80)
  const columns = 9
  const width = grid.contentWidth - columns * tileSize + grid.right - 12
  const { title, titleFace, year } = titled(report, width, titleRoom, context)
  return [
    cover === null
      ? mosaic(report.year, tonesOnPaper(palette), {
          x: paper.width - columns * tileSize,
          y: 0,
          columns,
          rows,
          size: tileSize,
        })
      : filling(cover, {
          x: paper.width - columns * tileSize,
          y: 0,
          width: columns * tileSize,
          height: rows * tileSize,
        }),
    {
      margin: [0, 0, grid.contentWidth - width, 0],
      stack: [
        as({ type: 'H1' }, { text: wording.set(title), ...titleFace, color: palette.ink }),
        ...year.map((text) => ({ text, ...faces.coverYear, color: palette.accentText })),
        { text: wording.set(organisation), ...nameFace, color: palette.muted, margin: [0, 4, 0, 0] },
        ...(logo === null || logoSize === null
          ? []
          : [
              { stack: [], margin: [0, 10, 0, 0] } satisfies Content,
              as({ type: 'Figure', alt: `Logo van ${organisation}` }, drawLogo(logo, logoSize)),
            ]),
      ],
    },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: grid.contentWidth, y2: 0, lineWidth: 0.6, lineColor: palette.hairline },
      ],
      margin: [0, 16, 0, 14],
    },
  ]
}
