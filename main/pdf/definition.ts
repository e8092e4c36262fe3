import type { Content } from 'pdfmake/interfaces'
import type { Report } from '../../db/model/block.ts'
import { contents } from './contents.ts'
import { cover } from './cover.ts'
import { faces } from './faces.ts'
import { footer } from './footer.ts'
import { flow } from './keep.ts'
import { column, measure } from './page.ts'
import type { Press } from './press.ts'
import type { Definition } from './printer.ts'
import { printSection } from './section.ts'
import { as } from './tagging/element.ts'
import { oneLine } from './text.ts'

const nothingYet = (year: number, { palette }: Press): Content => ({
  pageBreak: 'before',
  stack: [
    as({ type: 'H2' }, { text: 'Nog een leeg blad', ...faces.section, color: palette.ink }),
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
          stack: flow(report.sections.map((section, index) => printSection(section, index, press))).map((stack) =>
            as({ type: 'Sect' }, { stack: [...stack] }),
          ),
        },
      ]

/** The report as it is to be printed, made afresh at each call since printing uses it up. */
export const definitionOf = (report: Report, press: Press): Definition => {
  const organisation = oneLine(report.organisation)
  return {
    title: oneLine(report.title),
    author: organisation,
    createdAt: new Date(report.changedAt),
    style: { ...faces.body, color: press.palette.ink },
    footer: footer(organisation, press),
    content: [...cover(report, press), ...inside(report, press)],
  }
}
