import type { Content } from 'pdfmake/interfaces'
import type { ReportSection } from '../../db/model/block.ts'
import { faces } from './faces.ts'
import { tile } from './motif.ts'
import { column, unit } from './page.ts'
import type { Press } from './press.ts'
import { as, type Tag } from './tagging/element.ts'
import { oneLine } from './text.ts'

const numberWidth = 50

/** The table of contents: every section with its mark, and the page where it opens; both lead there. */
export const contents = (sections: readonly ReportSection[], { palette }: Press): Content => ({
  pageBreak: 'before',
  stack: [
    as({ type: 'H2' }, { text: 'Inhoud', ...faces.section, color: palette.ink, margin: [0, 0, 0, 26] }),
    as(
      { type: 'TOC' },
      {
        margin: [-unit / 2, 0, 0, 0],
        table: {
          // Fixed, since a column that pdfmake measures grows out of the page on one long word.
          widths: [unit / 2, column - numberWidth, numberWidth],
          body: sections.map(({ id, title }, index) => {
            const text = oneLine(title)
            const link: Tag = { type: 'Link', alt: text }
            return [
              { svg: tile(index, 13, palette.accent), margin: [0, 2, 0, 0] },
              as(link, { text: `${text} `, ...faces.contents, color: palette.ink, linkToDestination: id }),
              as(link, {
                pageReference: id,
                ...faces.contents,
                font: 'Sans',
                color: palette.muted,
                alignment: 'right',
              }),
            ]
          }),
        },
        layout: {
          hLineWidth: () => 0,
          vLineWidth: () => 0,
          paddingLeft: () => 0,
          paddingRight: () => 0,
          paddingTop: () => 6.5,
          paddingBottom: () => 6.5,
        },
      },
    ),
  ],
})
