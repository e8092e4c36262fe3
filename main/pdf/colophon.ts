import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import type { Layout } from '../../db/model/report.ts'
import type { Face } from './faces.ts'
import { mosaic, tonesOnGround, tonesOnPaper } from './motif.ts'
import { paper, unit } from './page-grid.ts'
import type { PrintContext } from './print-context.ts'
import { as } from './tagging/element.ts'

/** What ends a report; `isPage` when it has a page of its own, as the cover has. */
export type PrintedColophon = { readonly content: readonly Content[]; readonly isPage: boolean }

/** A text that takes more than this share of a page is read like any other. */
const mostOfPage = 0.5
const underLine = 14
const underTitle = 5

/** How what is said looks: the colours of line, title and text. */
type Look = { readonly line: string; readonly title: string; readonly text: string; readonly face: Face }

const body = (said: string, above: number, { line, title, text, face }: Look, context: PrintContext): Content[] => {
  const { wording, faces, grid } = context
  return [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: grid.column, y2: 0, lineWidth: 0.6, lineColor: line }],
      margin: [0, above, 0, underLine],
    },
    as(
      { type: 'H2' },
      { text: 'Colofon', id: 'colofon', outline: true, ...faces.label, color: title, margin: [0, 0, 0, underTitle] },
    ),
    { text: wording.set(said), ...face, color: text, margin: [0, 0, grid.column - grid.proseWidth, 0] },
  ]
}

/** What lies behind the last page: an answer to the cover. */
const ornaments: Readonly<
  Record<Exclude<Layout, 'compact'>, (year: number, context: PrintContext) => readonly Content[]>
> = {
  sober: (year, { palette }) => [
    mosaic(year + 1, tonesOnPaper(palette), { x: 5 * unit, y: 0, columns: 4, rows: 3, size: unit }),
  ],
  bold: (year, { palette }) => [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: paper.width, h: paper.height, color: palette.ground }],
      absolutePosition: { x: 0, y: 0 },
    },
    mosaic(year + 1, tonesOnGround(palette), { x: 0, y: 0, columns: 9, rows: 5, size: unit }),
  ],
}

/** Who made the report and how to reach them, after all sections: at the foot of a page of its own where there is one for it. */
export const colophon = (
  { colophon: text, year }: Pick<Report, 'colophon' | 'year'>,
  context: PrintContext,
): PrintedColophon => {
  const { wording, faces, palette, measure, grid, layout } = context
  const said = wording.plain(text ?? '').trim()
  if (said === '') return { content: [], isPage: false }
  const onPaper = { line: palette.hairline, title: palette.accentText, text: palette.ink }
  const onGround = { line: palette.onGround, title: palette.onGround, text: palette.onGround }
  const heightIn = (face: Face) =>
    underLine +
    measure.height('Colofon', faces.label, grid.column) +
    underTitle +
    measure.height(said, face, grid.proseWidth)
  const height = heightIn(faces.body)
  if (layout !== 'compact' && height <= grid.contentHeight * mostOfPage) {
    const look = { ...(layout === 'bold' ? onGround : onPaper), face: faces.body }
    // A little less, so that what was measured too small still stands on this page.
    const above = grid.contentHeight - height - 8
    const stack = [
      ...ornaments[layout](year, context),
      as({ type: 'Sect' }, { stack: body(said, above, look, context) }),
    ]
    return { content: [{ pageBreak: 'before', stack }], isPage: true }
  }
  const flowing = body(said, 40, { ...onPaper, face: faces.caption }, context)
  // pdfmake drops what is higher than a page when it may not break it.
  const unbreakable = heightIn(faces.caption) + 40 < grid.contentHeight
  return { content: [as({ type: 'Sect' }, { stack: flowing, unbreakable })], isPage: false }
}
