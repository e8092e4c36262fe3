import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { colophon } from './colophon.ts'
import { contents, shortContents } from './contents.ts'
import { boldCover } from './covers/bold.ts'
import { compactHead } from './covers/compact.ts'
import { soberCover } from './covers/sober.ts'
import { footer } from './footer.ts'
import { announce, type PaginatedPiece, paginate } from './pagination.ts'
import type { PrintContext } from './print-context.ts'
import type { Definition } from './printer.ts'
import { type PlacedSection, placeSections, printSection } from './section.ts'
import { as, type Tag } from './tagging/element.ts'

const nothingYet = (year: number, { palette, faces, grid }: PrintContext): Content => ({
  stack: [
    as({ type: 'H2' }, { text: 'Nog een leeg blad', ...faces.section, color: palette.ink }),
    {
      text: `Voor ${year} is er nog niets vastgelegd. Zodra je vormingen, getuigenissen of andere gegevens van dat jaar invult, lees je ze hier.`,
      ...faces.body,
      color: palette.ink,
      margin: [0, 16, Math.max(0, grid.column - grid.proseWidth), 0],
    },
  ],
})

/** The pieces of a section, and the tag that makes them one element. */
type PrintedSection = { readonly tag: Tag; readonly pieces: readonly PaginatedPiece[] }

const printSections = (sections: readonly PlacedSection[], context: PrintContext): readonly PrintedSection[] => {
  const printed = paginate(
    sections.map((section) => printSection(section, context)),
    context.grid.contentHeight,
  )
  return printed.map((pieces) => ({ tag: { type: 'Sect' }, pieces }))
}

const stacked = (sections: readonly PrintedSection[]): Content[] =>
  sections.map(({ tag, pieces }) => as(tag, { stack: pieces.flatMap(({ content }) => [...content]) }))

/** Consecutive pieces that all stand in columns, or all across them. */
type ColumnGroup = { readonly spansColumns: boolean; readonly sections: PrintedSection[] }

/** Groups pieces for the columns: one across all columns ends them, and they begin anew beneath it. A section stays one element. */
const columnGroups = (sections: readonly PrintedSection[]): readonly ColumnGroup[] => {
  const groups: ColumnGroup[] = []
  for (const { tag, pieces } of sections)
    for (const [spansColumns, alike] of runsOf(pieces)) {
      const last = groups.at(-1)
      const group = last?.spansColumns === spansColumns ? last : { spansColumns, sections: [] }
      if (group !== last) groups.push(group)
      group.sections.push({ tag, pieces: alike })
    }
  return groups
}

/** Pieces in a row that stand alike, in columns or across them. */
const runsOf = (pieces: readonly PaginatedPiece[]): readonly (readonly [boolean, readonly PaginatedPiece[]])[] => {
  const runs: [boolean, PaginatedPiece[]][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.[0] === piece.spansColumns) last[1].push(piece)
    else runs.push([piece.spansColumns, [piece]])
  }
  return runs
}

type Head = ReturnType<typeof shortContents>

/** A group in the columns of the page, or across them; `head` stands above the first. */
const printGroup = (
  { spansColumns, sections }: ColumnGroup,
  head: readonly Head[],
  { grid }: PrintContext,
): Content => {
  const stack = [...head.flatMap(({ content, part }) => [announce(part), content]), ...stacked(sections)]
  if (spansColumns) return { stack }
  const columns = [
    { width: grid.column, stack },
    ...Array.from({ length: grid.columns - 1 }, () => ({ width: grid.column, stack: [] })),
  ]
  const parts = [...head, ...sections.flatMap(({ pieces }) => pieces)].map(({ part }) => part)
  return { columns, columnGap: grid.gutter, snakingColumns: true, ...{ parts } }
}

const inColumns = (sections: readonly PlacedSection[], context: PrintContext): Content[] =>
  columnGroups(printSections(sections, context)).map((group, index) =>
    printGroup(group, index === 0 ? [shortContents(sections, context)] : [], context),
  )

const contentOf = (report: Report, context: PrintContext): readonly Content[] => {
  const sections = placeSections(report.sections)
  if (context.layout === 'compact')
    return [
      ...compactHead(report, context),
      ...(sections.length === 0 ? [nothingYet(report.year, context)] : inColumns(sections, context)),
    ]
  const cover = context.layout === 'bold' ? boldCover(report, context) : soberCover(report, context)
  if (sections.length === 0) return [...cover, { pageBreak: 'before', stack: [nothingYet(report.year, context)] }]
  return [
    ...cover,
    contents(sections, context),
    // A section of the bold layout begins its own page.
    {
      ...(context.layout !== 'bold' && { pageBreak: 'before' }),
      stack: stacked(printSections(sections, context)),
    },
  ]
}

/** The report as it is to be printed, made afresh at each call since printing uses it up. */
export const definitionOf = (report: Report, context: PrintContext): Definition => {
  const { wording, faces, palette, grid } = context
  const organisation = wording.oneLine(report.organisation)
  const closing = colophon(report, context)
  return {
    title: wording.oneLine(report.title),
    author: organisation,
    createdAt: new Date(report.changedAt),
    fonts: context.fonts,
    grid,
    style: { ...faces.body, color: palette.ink },
    footer: footer(organisation, closing.isPage, context),
    content: [...contentOf(report, context), ...closing.content],
  }
}
