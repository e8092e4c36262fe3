import type { Column, Content } from 'pdfmake/interfaces'
import type { Block, Person } from '../../../db/model/block.ts'
import type { Piece } from '../pagination.ts'
import type { PrintContext } from '../print-context.ts'
import { as, type Tag } from '../tagging/element.ts'

type People = Extract<Block, { readonly kind: 'people' }>

const gutter = 16
const gap = 9

/** Names side by side, each with its role beneath: a list to who hears it, a register to who sees it. */
export const printPeople = ({ caption, people }: People, context: PrintContext): readonly Piece[] => {
  if (people.length === 0) return []
  const { wording, faces, palette, measure, grid } = context
  const half = (grid.column - gutter) / 2
  const bold = { ...faces.body, bold: true } as const
  // A narrow column holds two names side by side when neither of them has to go on beneath.
  const narrow = grid.columns > 1 && people.some(({ name }) => measure.width(wording.oneLine(name), bold) > half)
  const perRow = narrow ? 1 : 2
  const width = narrow ? grid.column : half
  const title = wording.oneLine(caption)
  const titleHeight = title === '' ? 0 : measure.height(title, faces.label, grid.column) + 8
  const list: Tag = { type: 'L' }

  const entry = ({ name, role }: Person): Column => {
    const body: Tag = { type: 'LBody' }
    const printedRole = wording.oneLine(role ?? '')
    const stack: Content[] = [
      as(body, {
        text: wording.set(`${wording.oneLine(name)}${printedRole === '' ? '' : ' '}`),
        ...faces.body,
        bold: true,
        color: palette.ink,
      }),
      ...(printedRole === ''
        ? []
        : [as(body, { text: wording.set(printedRole), ...faces.caption, color: palette.muted })]),
    ]
    return Object.assign(as({ type: 'LI' }, { stack }), { width })
  }
  const heightOf = ({ name, role }: Person) =>
    measure.height(wording.oneLine(name), bold, width) +
    (role === null ? 0 : measure.height(wording.oneLine(role), faces.caption, width)) +
    gap

  const rows = Array.from({ length: Math.ceil(people.length / perRow) }, (_, row) =>
    people.slice(row * perRow, (row + 1) * perRow),
  )
  const heading: Content = { text: wording.set(title), ...faces.label, color: palette.ink, margin: [0, 0, 0, 8] }
  return rows.map((row, index): Piece => {
    const names = as(list, { columns: row.map(entry), columnGap: gutter, margin: [0, 0, 0, gap] })
    const first = index === 0 && title !== ''
    return {
      content: first ? { stack: [heading, names] } : names,
      above: index === 0 ? 18 : 0,
      ...(index === rows.length - 1 && { below: 16 }),
      minHeight: Math.max(...row.map(heightOf)) + (first ? titleHeight : 0),
    }
  })
}
