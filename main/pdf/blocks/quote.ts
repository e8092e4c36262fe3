import type { Content } from 'pdfmake/interfaces'
import type { Block, Run } from '../../../db/model/block.ts'
import type { Colour } from '../../../db/model/colour.ts'
import type { Layout } from '../../../db/model/report.ts'
import type { Face } from '../faces.ts'
import { paper } from '../page-grid.ts'
import type { Piece } from '../pagination.ts'
import { pictured } from '../picture.ts'
import type { PrintContext } from '../print-context.ts'
import { as, type Tag } from '../tagging/element.ts'

/** So many last lines of a quote that flows over pages stay with its attribution. */
const lastLines = 3
const beforeName = 7
/** A quote that takes more than this share of a page flows. */
const highestWhole = 0.9

/** How a layout sets its quotes: the type, the indent, the air around, and the ornament behind or beside a whole one. */
type QuoteStyle = {
  readonly face: Face
  readonly indent: number
  readonly inside: number
  readonly around: number
  readonly colour: string
  readonly ornament: (height: number) => readonly Content[]
}

/** The quotation mark: two shapes of the motif. */
const mark = (fill: Colour, x: number, y: number, size: number): Content => ({
  ...pictured({
    width: size,
    height: (size * 14) / 30,
    shapes: [
      { path: 'M0 14A14 14 0 0 1 14 0V14Z M16 14A14 14 0 0 1 30 0V14Z', fill, at: { x: 0, y: 0, scale: size / 30 } },
    ],
  }),
  relativePosition: { x, y },
})

const quoteStyles: Readonly<Record<Layout, (length: number, context: PrintContext) => QuoteStyle>> = {
  sober: (_, { faces, palette, grid }) => ({
    face: faces.quote,
    indent: 0,
    inside: 0,
    around: 32,
    colour: palette.ink,
    ornament: () => [mark(palette.accent, -grid.hang, 4, 30)],
  }),
  bold: (length, { faces, palette, grid }) => ({
    // Short quotes are set largest.
    face: length < 160 ? faces.quote : { ...faces.quote, fontSize: Math.round(faces.quote.fontSize * 0.76) },
    indent: 44,
    inside: 30,
    around: 36,
    colour: palette.ink,
    ornament: (height) => [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: paper.width, h: height, color: palette.tint }],
        relativePosition: { x: -grid.left, y: 0 },
      },
      mark(palette.accent, 0, 36, 32),
    ],
  }),
  compact: (_, { faces, palette }) => ({
    face: faces.quote,
    indent: 12,
    inside: 0,
    around: 18,
    colour: palette.ink,
    ornament: (height) => [
      {
        canvas: [{ type: 'rect', x: 0, y: 2, w: 2.5, h: height - 4, color: palette.accent }],
        relativePosition: { x: 0, y: 0 },
      },
    ],
  }),
}

const space = (height: number): Content[] => (height === 0 ? [] : [{ stack: [], margin: [0, height, 0, 0] }])

/** The attribution under a quote, and its height; null where there is none. */
const attributionOf = (
  attribution: string | null,
  { indent }: QuoteStyle,
  { palette, measure, wording, faces, grid }: PrintContext,
): { readonly content: Content; readonly height: number } | null => {
  const source = attribution === null ? '' : wording.oneLine(attribution)
  if (source === '') return null
  return {
    content: {
      text: wording.set(source),
      ...faces.caption,
      color: palette.muted,
      margin: [indent, beforeName, 0, 0],
    },
    height: beforeName + measure.height(source, faces.caption, grid.column - indent),
  }
}

/** A quote stands with its attribution; one that no page can hold flows, and its end keeps the attribution. */
export const printQuote = (
  { text, spoken, attribution, lang }: Extract<Block, { readonly kind: 'quote' }>,
  context: PrintContext,
): readonly Piece[] => {
  const { palette, measure, wording, grid, layout } = context
  const quote = wording.plain(text).trim()
  const style = quoteStyles[layout](quote.length, context)
  const { face, indent, inside, around, colour, ornament } = style
  const width = grid.column - indent
  const source = attributionOf(attribution, style, context)
  const name = source === null ? [] : [source.content]
  const nameHeight = source === null ? 0 : source.height
  const whole: Tag = { type: 'BlockQuote' }
  const sentence: Tag = { type: 'P', ...(lang && { lang }) }
  const said = (words: string, runs?: readonly Run[]): Content => {
    const set = runs === undefined ? wording.set(words) : wording.inline(runs, palette)
    return as(sentence, { text: set, ...face, color: colour, margin: [indent, 0, 0, 0] })
  }
  const quoted = (stack: Content[]): Content => as(whole, { stack })
  const height = measure.height(quote, face, width)
  const total = height + nameHeight + 2 * inside
  if (total <= grid.contentHeight * highestWhole)
    return [
      {
        content: quoted([...ornament(total), ...space(inside), said(quote, spoken), ...name, ...space(inside)]),
        above: around,
        below: around,
        minHeight: total,
      },
    ]
  const lines = measure.lines(quote, face, width, lang)
  const lineHeight = height / lines.length
  return [
    {
      content: quoted([
        mark(palette.accent, -grid.hang, 4, 30),
        ...space(grid.hang === 0 ? 22 : 0),
        said(lines.slice(0, -lastLines).join('\n')),
      ]),
      above: around,
      minHeight: lastLines * lineHeight,
      height: height - lastLines * lineHeight,
    },
    {
      content: quoted([said(lines.slice(-lastLines).join('\n')), ...name]),
      above: 0,
      below: around,
      minHeight: lastLines * lineHeight + nameHeight,
    },
  ]
}
