import type { Content } from 'pdfmake/interfaces'
import type { Press } from './press.ts'
import { as } from './tagging/element.ts'

/** Who made the report and how to reach them, after all sections; nothing when nobody wrote it. */
export const colophon = (text: string | null, { wording, faces, palette, ruler, sheet }: Press): readonly Content[] => {
  const said = wording.plain(text ?? '').trim()
  if (said === '') return []
  const height = 80 + ruler.height(said, faces.caption, sheet.measure)
  const body: Content[] = [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: sheet.column, y2: 0, lineWidth: 0.6, lineColor: palette.hairline }],
      margin: [0, 40, 0, 14],
    },
    as(
      { type: 'H2' },
      {
        text: 'Colofon',
        id: 'colofon',
        outline: true,
        ...faces.label,
        color: palette.accentText,
        margin: [0, 0, 0, 5],
      },
    ),
    { text: wording.set(said), ...faces.caption, color: palette.ink, margin: [0, 0, sheet.column - sheet.measure, 0] },
  ]
  // pdfmake drops what is higher than a page when it may not break it.
  return [as({ type: 'Sect' }, { stack: body, unbreakable: height < sheet.tallest })]
}
