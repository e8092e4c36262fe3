import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { colophon } from './colophon.ts'
import { contents, shortContents } from './contents.ts'
import { boldCover } from './covers/bold.ts'
import { compactHead } from './covers/compact.ts'
import { soberCover } from './covers/sober.ts'
import { footer } from './footer.ts'
import { beginning, type Flowing, flow } from './keep.ts'
import type { Press } from './press.ts'
import type { Definition } from './printer.ts'
import { type Placed, placed, printSection } from './section.ts'
import { as, type Tag } from './tagging/element.ts'

const nothingYet = (year: number, { palette, faces, sheet }: Press): Content => ({
  stack: [
    as({ type: 'H2' }, { text: 'Nog een leeg blad', ...faces.section, color: palette.ink }),
    {
      text: `Voor ${year} is er nog niets vastgelegd. Zodra je vormingen, getuigenissen of andere gegevens van dat jaar invult, lees je ze hier.`,
      ...faces.body,
      color: palette.ink,
      margin: [0, 16, Math.max(0, sheet.column - sheet.measure), 0],
    },
  ],
})

/** What is printed of each section, as an element of its own. */
const printedSections = (sections: readonly Placed[], press: Press) => {
  const printed = flow(
    sections.map((section) => printSection(section, press)),
    press.sheet.tallest,
  )
  return printed.map((pieces) => ({ tag: { type: 'Sect' } satisfies Tag, pieces }))
}

const stacked = (sections: readonly { readonly tag: Tag; readonly pieces: readonly Flowing[] }[]): Content[] =>
  sections.map(({ tag, pieces }) => as(tag, { stack: pieces.flatMap(({ content }) => [...content]) }))

/**
 * Sections in columns. What stands across all of them ends the columns, and they begin anew beneath it; a section is one
 * element all the same.
 */
const inColumns = (sections: readonly Placed[], press: Press): Content[] => {
  const { sheet } = press
  type Stretch = { readonly wide: boolean; readonly sections: { readonly tag: Tag; readonly pieces: Flowing[] }[] }
  const stretches: Stretch[] = []
  for (const { tag, pieces } of printedSections(sections, press))
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
    const head = index === 0 ? [shortContents(sections, press)] : []
    const stack = [...head.flatMap(({ content, part }) => [beginning(part), content]), ...stacked(stretch.sections)]
    if (stretch.wide) return { stack }
    const columns = [
      { width: sheet.column, stack },
      ...Array.from({ length: sheet.columns - 1 }, () => ({ width: sheet.column, stack: [] })),
    ]
    const parts = [...head, ...stretch.sections.flatMap(({ pieces }) => pieces)].map(({ part }) => part)
    return { columns, columnGap: sheet.gutter, snakingColumns: true, ...{ parts } }
  })
}

const contentOf = (report: Report, press: Press): readonly Content[] => {
  const sections = placed(report.sections)
  if (press.layout === 'compact')
    return [
      ...compactHead(report, press),
      ...(sections.length === 0 ? [nothingYet(report.year, press)] : inColumns(sections, press)),
    ]
  const cover = press.layout === 'bold' ? boldCover(report, press) : soberCover(report, press)
  if (sections.length === 0) return [...cover, { pageBreak: 'before', stack: [nothingYet(report.year, press)] }]
  return [
    ...cover,
    contents(sections, press),
    // A section of the bold layout begins its own page.
    {
      ...(press.layout !== 'bold' && { pageBreak: 'before' }),
      stack: stacked(printedSections(sections, press)),
    },
  ]
}

/** The report as it is to be printed, made afresh at each call since printing uses it up. */
export const definitionOf = (report: Report, press: Press): Definition => {
  const { wording, faces, palette, sheet } = press
  const organisation = wording.oneLine(report.organisation)
  const closing = colophon(report, press)
  return {
    title: wording.oneLine(report.title),
    author: organisation,
    createdAt: new Date(report.changedAt),
    fonts: press.fonts,
    sheet,
    style: { ...faces.body, color: palette.ink },
    footer: footer(organisation, closing.isPage, press),
    content: [...contentOf(report, press), ...closing.content],
  }
}
