import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { faces } from './faces.ts'
import { footer } from './footer.ts'
import { flow } from './keep.ts'
import { column, measure, page } from './page.ts'
import type { Press } from './press.ts'
import { printSection } from './section.ts'
import { oneLine } from './text.ts'

const nothingYet = (year: number, { palette }: Press): Content => ({
  pageBreak: 'before',
  stack: [
    { text: 'Nog een leeg blad', ...faces.section, color: palette.ink },
    {
      text: `Voor ${year} is er nog niets vastgelegd. Zodra je vormingen, getuigenissen of andere gegevens van dat jaar invult, lees je ze hier.`,
      ...faces.body,
      color: palette.ink,
      margin: [0, 16, column - measure, 0],
    },
  ],
})

const inside = (report: Report, press: Press): readonly Content[] =>
  report.sections.length === 0
    ? [nothingYet(report.year, press)]
    : [
        contents(report.sections, press),
        {
          pageBreak: 'before',
          stack: flow(report.sections.flatMap((section, index) => printSection(section, index, press))),
        },
      ]

/** The report as a definition for pdfmake, made afresh at each call since printing uses it up. */
export const definitionOf = (report: Report, press: Press): TDocumentDefinitions => {
  const title = oneLine(report.title)
  const organisation = oneLine(report.organisation)
  return {
    version: '1.7',
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top, page.right, page.bottom],
    language: 'nl-BE',
    displayTitle: true,
    info: {
      title,
      author: organisation,
      creator: 'Jaarverslag',
      // Also the seed of the document's own id, so that the same report gives the same bytes.
      creationDate: new Date(report.changedAt),
    },
    defaultStyle: { ...faces.body, color: press.palette.ink },
    footer: footer(organisation, press),
    content: [...cover(report, press), ...inside(report, press)],
  }
}
