import type { Content } from 'pdfmake/interfaces'
import type { ReportSection } from '../../db/model/block.ts'
import type { Layout } from '../../db/model/report.ts'
import { printBlock } from './blocks/index.ts'
import type { Face } from './faces.ts'
import { mosaic, sectionShape, tonesOnGround } from './motif.ts'
import { paper } from './page-grid.ts'
import { heightOf, type Piece } from './pagination.ts'
import { pictured } from './picture.ts'
import type { PrintContext } from './print-context.ts'
import { as, type StructureType } from './tagging/element.ts'

/** A section with its place among all: its number, the one it stands under, and how its heading counts. */
export type PlacedSection = {
  readonly section: ReportSection
  readonly index: number
  readonly parent: string | null
  readonly level: 2 | 3
}

/** Under its opening a section wants at least this share of a page, or it opens on the next one. */
const worthOpening = 0.2

const headingTypes: Readonly<Record<2 | 3, StructureType>> = { 2: 'H2', 3: 'H3' }

const heading = (
  { section, parent, level }: PlacedSection,
  face: Face,
  color: string,
  margin: readonly [number, number, number, number],
  { wording }: PrintContext,
): Content => {
  const title = wording.oneLine(section.title)
  return as(
    { type: headingTypes[level] },
    {
      text: wording.set(title),
      id: section.id,
      outline: true,
      outlineText: title,
      outlineExpanded: true,
      ...(parent !== null && { outlineParentId: parent }),
      ...face,
      color,
      margin: [...margin],
    },
  )
}

/** What leads a section in; `inside` is what follows. */
type Opener = (placed: PlacedSection, inside: readonly Piece[], context: PrintContext) => Piece

const line = (from: number, to: number, lineWidth: number, lineColor: string): Content => ({
  canvas: [{ type: 'line', x1: from, y1: 0, x2: to, y2: 0, lineWidth, lineColor }],
})

/** A hairline, and the shape of the section in the margin. */
const sober: Opener = (placed, _, context) => {
  const { palette, measure, wording, faces, grid } = context
  const rule = 16
  const content: Content = {
    stack: [
      line(-grid.hang, grid.column, 0.6, palette.hairline),
      { ...pictured(sectionShape(placed.index, 30, palette.accent)), relativePosition: { x: -grid.hang, y: rule } },
      heading(placed, faces.section, palette.ink, [0, rule, 0, 0], context),
    ],
  }
  const height = rule + measure.height(wording.oneLine(placed.section.title), faces.section, grid.column)
  return {
    content,
    above: 52,
    below: 18,
    minHeight: height,
    keepWithNext: true,
    minWithNext: grid.contentHeight * worthOpening,
  }
}

/** A heavy line over the column. */
const compact: Opener = (placed, _, context) => {
  const { palette, measure, wording, faces, grid } = context
  const rule = 6
  const content: Content = {
    stack: [
      line(0, grid.column, 2, palette.accent),
      heading(placed, faces.section, palette.accentText, [0, rule, 0, 0], context),
    ],
  }
  const height = rule + 2 + measure.height(wording.oneLine(placed.section.title), faces.section, grid.column)
  return { content, above: 24, below: 7, minHeight: height, keepWithNext: true, minWithNext: grid.contentHeight * 0.12 }
}

const mostBand = 470
const tileSize = paper.width / 9
/** In a band: above the title, and under it. */
const overTitle = 22
const underTitle = 26
/** Between the band and what follows. */
const underBand = 34

/** A page of its own, opened by a band of the house colour from edge to edge: the less follows, the taller it is. */
const bold: Opener = (placed, inside, context) => {
  const { palette, measure, wording, faces, grid } = context
  const title = wording.oneLine(placed.section.title)
  const face = measure.fitted(title, faces.section, grid.column, 150)
  const titleHeight = measure.height(title, face, grid.column)
  const least = tileSize + overTitle + titleHeight + underTitle
  const left = paper.height - grid.bottom - heightOf(inside) - 2 * underBand
  const band = Math.ceil(Math.max(Math.min(left, mostBand), least))
  const rows = Math.floor((band - titleHeight - overTitle - underTitle) / tileSize)
  const content: Content = {
    pageBreak: 'before',
    stack: [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: paper.width, h: band, color: palette.ground }],
        absolutePosition: { x: 0, y: 0 },
      },
      mosaic(placed.index * 31 + 5, tonesOnGround(palette), {
        x: 0,
        y: 0,
        columns: 9,
        rows: Math.min(rows, 4),
        size: tileSize,
      }),
      heading(placed, face, palette.onGround, [0, band - grid.top - titleHeight - underTitle, 0, underTitle], context),
    ],
  }
  return { content, above: 0, below: underBand, minHeight: band - grid.top, breakBefore: true }
}

const openers: Readonly<Record<Layout, Opener>> = { sober, bold, compact }

/** What stands under another section opens with its title alone. */
const subsection: Opener = (placed, _, context) => {
  const { palette, measure, wording, faces, grid } = context
  const rule = grid.columns > 1 ? 4 : 10
  const content: Content = {
    stack: [
      line(0, grid.column, 0.6, palette.accent),
      heading(placed, faces.subsection, palette.ink, [0, rule, 0, 0], context),
    ],
  }
  const height = rule + measure.height(wording.oneLine(placed.section.title), faces.subsection, grid.column)
  return {
    content,
    above: 40,
    below: 12,
    minHeight: height,
    keepWithNext: true,
    minWithNext: grid.contentHeight * 0.15,
  }
}

/** A section: its opening and its blocks. */
export const printSection = (placed: PlacedSection, context: PrintContext): readonly Piece[] => {
  const { section, level } = placed
  const inside = section.blocks.flatMap((block) => printBlock(block, { section: section.id, level }, context))
  const opener = level === 2 ? openers[context.layout] : subsection
  return [opener(placed, inside, context), ...inside]
}

/** The sections with their places; what stands under another one belongs to the last that doesn't. */
export const placeSections = (sections: readonly ReportSection[]): readonly PlacedSection[] => {
  let parent: string | null = null
  return sections.map((section, index): PlacedSection => {
    if (section.under === true && parent !== null) return { section, index, parent, level: 3 }
    parent = section.id
    return { section, index, parent: null, level: 2 }
  })
}
