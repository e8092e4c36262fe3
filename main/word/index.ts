/** The report as a Word file for who lays it out elsewhere: the same blocks in the same order, in named styles. */
import { Document, type FileChild, HeadingLevel, Packer, Paragraph } from 'docx'
import type { Report, ReportSection } from '../../db/model/block.ts'
import { blockOf } from './block.ts'
import { plain, textRuns } from './prose.ts'
import { looks, numbering, styles } from './style.ts'

const sectionOf = ({ title, under, blocks }: ReportSection, place: number): readonly FileChild[] => [
  new Paragraph({
    heading: under ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
    children: [...textRuns(title)],
  }),
  ...blocks.flatMap((block, index) => blockOf(block, under === true, place * 1000 + index)),
]

/** The report of a year as the bytes of a .docx file. */
export const renderWord = async (report: Report): Promise<Uint8Array> => {
  const document = new Document({
    title: plain(report.title),
    creator: plain(report.organisation),
    styles: looks(report.accent),
    numbering,
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [...textRuns(report.title)] }),
          new Paragraph({ style: styles.organisation, children: [...textRuns(report.organisation)] }),
          ...report.sections.flatMap(sectionOf),
          ...(report.colophon === null
            ? []
            : [new Paragraph({ style: styles.note, children: [...textRuns(report.colophon)] })]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
