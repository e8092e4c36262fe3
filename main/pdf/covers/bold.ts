import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../../db/model/block.ts'
import { filling, logoRoom } from '../house-style.ts'
import { drawLogo, fitLogo, type Logo } from '../logo.ts'
import { mosaic, tonesOnGround } from '../motif.ts'
import type { Press } from '../press.ts'
import { paper, unit } from '../sheet.ts'
import { as } from '../tagging/element.ts'
import { titled } from './title.ts'

const nameRoom = 92
const titleRoom = 300
const air = 30
/** White around a logo, which was drawn for white. */
const plate = 9

/** The house colour from edge to edge, the mosaic over its upper half, and the title at the foot, above who reports. */
export const boldCover = (report: Report, press: Press): readonly Content[] => {
  const { palette, ruler, wording, faces, sheet, pictures } = press
  const { logo, cover } = pictures
  const logoSize = logo === null ? null : fitLogo(logo, logoRoom.width, logoRoom.height)
  const { full } = sheet
  const foot = paper.height - sheet.bottom - 2
  const organisation = wording.oneLine(report.organisation)
  const nameWidth = full - (logoSize === null ? 0 : logoSize[0] + 2 * plate + 20)
  const nameFace = ruler.fitted(organisation, faces.coverName, nameWidth, nameRoom)
  const nameHeight = ruler.height(organisation, nameFace, nameWidth)
  const nameTop = foot - Math.max(nameHeight, logoSize === null ? 0 : logoSize[1] + 2 * plate)
  const { title, titleFace, year, height } = titled(report, full, titleRoom, press)
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
      columns: [{ width: nameWidth, text: wording.set(organisation), ...nameFace, color: palette.onGround }],
    },
    ...(logo === null || logoSize === null ? [] : plated(logo, logoSize, nameTop, organisation, press)),
  ]
}

const plated = (
  logo: Logo,
  size: readonly [number, number],
  top: number,
  organisation: string,
  { sheet }: Press,
): readonly Content[] => {
  const [width, height] = size
  const x = paper.width - sheet.right - width - 2 * plate
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
