import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { filling, logoRoom } from '../house-style.ts'
import { drawLogo, fitLogo, type Logo } from '../logo.ts'
import { mosaic, tonesOnGround } from '../motif.ts'
import { paper, unit } from '../page-grid.ts'
import type { PrintContext } from '../print-context.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

const nameRoom = 92
const titleRoom = 300
const air = 30
/** White around a logo, which was drawn for white. */
const plate = 9

/** The house colour from edge to edge, the mosaic over its upper half, and the title at the foot, above who reports. */
export const boldCover = (report: Report, context: PrintContext): readonly Content[] => {
  const { palette, measure, wording, faces, grid, pictures } = context
  const { logo, cover } = pictures
  const logoSize = logo === null ? null : fitLogo(logo, logoRoom.width, logoRoom.height)
  const { contentWidth } = grid
  const foot = paper.height - grid.bottom - 2
  const organisation = wording.oneLine(report.organisation)
  const nameWidth = contentWidth - (logoSize === null ? 0 : logoSize[0] + 2 * plate + 20)
  const nameFace = measure.fitted(organisation, faces.coverName, nameWidth, nameRoom)
  const nameHeight = measure.height(organisation, nameFace, nameWidth)
  const nameTop = foot - Math.max(nameHeight, logoSize === null ? 0 : logoSize[1] + 2 * plate)
  const { title, titleFace, year, height } = titled(report, contentWidth, titleRoom, context)
  const titleTop = nameTop - air - height
  const rows = Math.max(1, Math.min(7, Math.floor((titleTop - 20) / unit)))
  return [
    {
      absolutePosition: { x: 0, y: 0 },
      canvas: [{ type: 'rect', x: 0, y: 0, w: paper.width, h: paper.height, color: palette.ground }],
    },
    cover === null
      ? mosaic(report.year, tonesOnGround(palette), { x: 0, y: 0, columns: 9, rows, size: unit })
      : filling(cover, { x: 0, y: 0, width: paper.width, height: Math.max(titleTop - air, unit) }),
    {
      absolutePosition: { x: grid.left, y: titleTop },
      stack: [
        as({ type: 'H1' }, { text: wording.set(title), ...titleFace, color: palette.onGround }),
        ...year.map((text) => ({ text, ...faces.coverYear, color: palette.onGround })),
      ],
    },
    {
      absolutePosition: { x: grid.left, y: nameTop - air / 2 },
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: contentWidth, y2: 0, lineWidth: 0.8, lineColor: palette.onGround }],
    },
    {
      absolutePosition: { x: grid.left, y: nameTop },
      columns: [{ width: nameWidth, text: wording.set(organisation), ...nameFace, color: palette.onGround }],
    },
    ...(logo === null || logoSize === null ? [] : plated(logo, logoSize, nameTop, organisation, context)),
  ]
}

const plated = (
  logo: Logo,
  size: readonly [number, number],
  top: number,
  organisation: string,
  { grid }: PrintContext,
): readonly Content[] => {
  const [width, height] = size
  const x = paper.width - grid.right - width - 2 * plate
  return [
    {
      absolutePosition: { x, y: top },
      canvas: [{ type: 'rect', x: 0, y: 0, w: width + 2 * plate, h: height + 2 * plate, color: '#ffffff' }],
    },
    as(
      { type: 'Figure', alt: `Logo van ${organisation}` },
      { ...drawLogo(logo, size), absolutePosition: { x: x + plate, y: top + plate } },
    ),
  ]
}
