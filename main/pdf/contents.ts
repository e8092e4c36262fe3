import type { Content, TableCell } from 'pdfmake/interfaces'
import { sectionShape } from './motif.ts'
import { unit } from './page-grid.ts'
import { pictured } from './picture.ts'
import type { PrintContext } from './print-context.ts'
import type { PlacedSection } from './section.ts'
import { as, type Tag } from './tagging/element.ts'
import type { FlowPart } from './tagging/pdfmake.ts'

/** Five digits, which pdfmake reserves for the number of a page. */
const numberWidth = ({ faces }: PrintContext) => Math.ceil(faces.contents.fontSize * 3.8)

const bare = (padding: number) => ({
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => padding,
  paddingBottom: () => padding,
})

/** The indent of a section under another. */
const subIndent = 14

/** An entry: the title and the page where its section opens; both lead there. */
const entry = (
  { section, level }: PlacedSection,
  { palette, faces, wording }: PrintContext,
): readonly [Content, Content] => {
  const text = wording.oneLine(section.title)
  const link: Tag = { type: 'Link', alt: text }
  const face = level === 2 ? faces.contents : faces.body
  return [
    as(link, {
      text: wording.set(`${text} `),
      ...face,
      color: palette.ink,
      linkToDestination: section.id,
      margin: [level === 2 ? 0 : subIndent, 0, 0, 0],
    }),
    as(link, {
      pageReference: section.id,
      ...face,
      font: 'Sans',
      fontFeatures: ['tnum'],
      color: palette.muted,
      alignment: 'right',
    }),
  ]
}

/** The table of contents on a page of its own: every section with its mark, and the page where it opens. */
export const contents = (sections: readonly PlacedSection[], context: PrintContext): Content => {
  const { palette, faces, grid } = context
  return {
    pageBreak: 'before',
    stack: [
      as({ type: 'H2' }, { text: 'Inhoud', ...faces.section, color: palette.ink, margin: [0, 0, 0, 26] }),
      as(
        { type: 'TOC' },
        {
          margin: [grid.hang === 0 ? 0 : -unit / 2, 0, 0, 0],
          table: {
            // Fixed, since a column that pdfmake measures grows out of the page on one long word.
            widths: [
              unit / 2,
              grid.column - numberWidth(context) - (grid.hang === 0 ? unit / 2 : 0),
              numberWidth(context),
            ],
            body: sections.map((placed): TableCell[] => [
              placed.level === 2
                ? { ...pictured(sectionShape(placed.index, 13, palette.accent)), margin: [0, 2, 0, 0] }
                : { stack: [] },
              ...entry(placed, context),
            ]),
          },
          layout: bare(6.5),
        },
      ),
    ],
  }
}

const shortPadding = 1.2
const underTitle = 4
const underShort = 24

/** The table of contents at the head of the first column, for a report of few pages, and the room that it takes. */
export const shortContents = (
  sections: readonly PlacedSection[],
  context: PrintContext,
): { readonly content: Content; readonly part: FlowPart } => {
  const { palette, faces, measure, grid, wording } = context
  const width = grid.column - numberWidth(context)
  const title = measure.height('Inhoud', faces.label, grid.column) + underTitle
  const height = sections.reduce((sum, { section, level }) => {
    const [face, indent] = level === 2 ? [faces.contents, 0] : [faces.body, subIndent]
    return sum + measure.height(wording.oneLine(section.title), face, width - indent) + 2 * shortPadding
  }, title + underShort)
  const content: Content = {
    margin: [0, 0, 0, underShort],
    stack: [
      as({ type: 'H2' }, { text: 'Inhoud', ...faces.label, color: palette.accentText, margin: [0, 0, 0, underTitle] }),
      as(
        { type: 'TOC' },
        {
          table: {
            widths: [width, numberWidth(context)],
            body: sections.map((placed): TableCell[] => [...entry(placed, context)]),
          },
          layout: bare(shortPadding),
        },
      ),
    ],
  }
  return { content, part: { gap: 0, minHeight: 0, height } }
}
