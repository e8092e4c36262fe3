import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../db/model/block.ts'
import { faces } from '../faces.ts'
import type { Piece } from '../keep.ts'
import { column, tallest, unit } from '../page.ts'
import type { Press } from '../press.ts'
import { as, type Tag } from '../tagging/element.ts'
import { oneLine, plain } from '../text.ts'

/** So many last lines of a quote that flows over pages stay with its attribution. */
const lastLines = 3

/** The quotation mark: two shapes of the motif, hung in the margin. */
const mark = (colour: string): Content => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="14" viewBox="0 0 30 14"><path d="M0 14V14A14 14 0 0 1 14 0V14Z M16 14A14 14 0 0 1 30 0V14Z" fill="${colour}"/></svg>`,
  relativePosition: { x: -unit, y: 4 },
})

/** A quote stands with its attribution; one that no page can hold flows, and its end keeps the attribution. */
export const printQuote = (
  { text, attribution }: Extract<Block, { readonly kind: 'quote' }>,
  { palette, ruler }: Press,
): readonly Piece[] => {
  const quote = plain(text).trim()
  const source = attribution === null ? '' : oneLine(attribution)
  const name: Content[] =
    source === '' ? [] : [{ text: source, ...faces.caption, color: palette.muted, margin: [0, 7, 0, 0] }]
  const nameHeight = source === '' ? 0 : 7 + ruler.height(source, faces.caption, column)
  const whole: Tag = { type: 'BlockQuote' }
  const sentence: Tag = { type: 'P' }
  const said = (words: string): Content => as(sentence, { text: words, ...faces.quote, color: palette.ink })
  const quoted = (stack: Content[]): Content => as(whole, { stack })
  const height = ruler.height(quote, faces.quote, column)
  if (height + nameHeight <= tallest)
    return [
      {
        content: quoted([mark(palette.accent), said(quote), ...name]),
        above: 32,
        below: 32,
        room: height + nameHeight,
      },
    ]
  const lines = ruler.lines(quote, faces.quote, column)
  const lineHeight = height / lines.length
  return [
    {
      content: quoted([mark(palette.accent), said(lines.slice(0, -lastLines).join('\n'))]),
      above: 32,
      room: lastLines * lineHeight,
    },
    {
      content: quoted([said(lines.slice(-lastLines).join('\n')), ...name]),
      above: 0,
      below: 32,
      room: lastLines * lineHeight + nameHeight,
    },
  ]
}
