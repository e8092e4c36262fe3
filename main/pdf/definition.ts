import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { colophon } from './colophon.ts'
import { contents, shortContents } from './contents.ts'
import { boldCover } from './covers/bold.ts'
import { compactHead } from './covers/compact.ts'
import { soberCover } from './covers/sober.ts'
import { footer } from './footer.ts'
import { beginning, type Flowing, flow } from './pagination.ts'
import type { PrintContext } from './print-context.ts'
import type { Definition } from './printer.ts'
import { type Placed, placed, printSection } from './section.ts'
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

/** What is printed of each section, as an element of its own. */
const printedSections = (sections: readonly Placed[], context: PrintContext) => {
  const printed = flow(
    sections.map((section) => printSection(section, context)),
    context.grid.contentHeight,
  )
  return printed.map((pieces) => ({ tag: { type: 'Sect' } satisfies Tag, pieces }))
}

const stacked = (sections: readonly { readonly tag: Tag; readonly pieces: readonly Flowing[] }[]): Content[] =>
  sections.map(({ tag, pieces }) => as(tag, { stack: pieces.flatMap(({ content }) => [...content]) }))

/**
 * Sections in columns. What stands across all of them ends the columns, and they begin anew beneath it; a section is one
 * element all the same.
 */
const inColumns = (sections: readonly Placed[], context: PrintContext): Content[] => {
  const { grid } = context
  type Stretch = { readonly wide: boolean; readonly sections: { readonly tag: Tag; readonly pieces: Flowing[] }[] }
  const stretches: Stretch[] = []
  for (const { tag, pieces } of printedSections(sections, context))
    for (const piece of pieces) {
      let stretch = stretches.at(-1)
      if (stretch?.wide !== piece.wide) {
        stretch = { wide: piece.wide, sections: [] }
        stretches.push(stretch)
      }
      const open = stretch.sections.at(-1)
      if (open?.tag === tag) open.pieces.push(piece)
      else stretch.sections.push({ tag, pieces: [piece] })
    }
  return stretches.map((stretch, index): Content => {
    const head = index === 0 ? [shortContents(sections, context)] : []
    const stack = [...head.flatMap(({ content, part }) => [beginning(part), content]), ...stacked(stretch.sections)]
    if (stretch.wide) return { stack }
    const columns = [
      { width: grid.column, stack },
      ...Array.from({ length: grid.columns - 1 }, () => ({ width: grid.column, stack: [] })),
    ]
    const parts = [...head, ...stretch.sections.flatMap(({ pieces }) => pieces)].map(({ part }) => part)
    return { columns, columnGap: grid.gutter, snakingColumns: true, ...{ parts } }
  })
}

const contentOf = (report: Report, context: PrintContext): readonly Content[] => {
  const sections = placed(report.sections)
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
      stack: stacked(printedSections(sections, context)),
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
