import { expect, test } from 'vitest'
import { facesOf } from '../../../main/pdf/faces.ts'
import { pageGrids } from '../../../main/pdf/page-grid.ts'
import { labelled, picture, pictured, rect, type Shape } from '../../../main/pdf/picture.ts'
import { typeset } from '../../../main/pdf/printer.ts'
import { as } from '../../../main/pdf/tagging/element.ts'
import { wordingOf } from '../../../main/pdf/text.ts'
import { textMeasureOf } from '../../../main/pdf/text-measure.ts'
import { readPdf, readTextBoxes } from '../../helpers/pdf-text.ts'

const face = facesOf('sober', 'source').label
const wording = wordingOf('source', () => {})
const label = labelled(wording)
const at = { face, colour: '#000000' } as const

/** A page with a drawing of these shapes. */
const printed = async (...shapes: readonly Shape[]): Promise<Uint8Array> => {
  const { bytes } = await typeset(
    {
      title: 'Een tekening',
      author: 'Socius',
      createdAt: new Date('2023-01-16T09:30:00Z'),
      fonts: 'source',
      grid: pageGrids.sober,
      style: { font: 'Sans' },
      content: as({ type: 'Figure', alt: 'Een tekening' }, pictured(picture(300, 100, shapes))),
    },
    { plain: true },
  )
  return bytes
}

test('a label begins, ends or has its middle where it is anchored', async () => {
  const bytes = await printed(
    label('begint', { ...at, x: 100, y: 20, anchor: 'start' }),
    label('midden', { ...at, x: 100, y: 50, anchor: 'middle' }),
    label('eindigt', { ...at, x: 100, y: 80, anchor: 'end' }),
  )
  const boxes = new Map((await readTextBoxes(bytes)).map((box) => [box.text, box]))
  const { width } = textMeasureOf('source')
  const { left, top } = pageGrids.sober
  expect(boxes.get('begint')?.x).toBeCloseTo(left + 100, 1)
  expect(boxes.get('midden')?.x).toBeCloseTo(left + 100 - width('midden', face) / 2, 1)
  expect(boxes.get('eindigt')?.x).toBeCloseTo(left + 100 - width('eindigt', face), 1)
  // They stand on their base lines, one thirty points under the other.
  const bases = ['begint', 'midden', 'eindigt'].map((text) => {
    const { y = 0, height = 0 } = boxes.get(text) ?? {}
    return y + height
  })
  expect((bases[1] ?? 0) - (bases[0] ?? 0)).toBeCloseTo(30, 1)
  expect((bases[2] ?? 0) - (bases[1] ?? 0)).toBeCloseTo(30, 1)
  expect(bases[0]).toBeGreaterThan(top + 10)
})

test('what looks like markup is text, and an emoji stands within its label', async () => {
  const bytes = await printed(label('R&D <b>“groei”</b> 😊 nu', { ...at, x: 0, y: 20, anchor: 'start' }))
  expect((await readPdf(bytes)).text).toBe('R&D <b>“groei”</b> 😊 nu')
})

test('one drawing is one element, whatever it holds', async () => {
  const bytes = await printed(
    rect(0, 0, 50, 10, '#00786f'),
    { path: 'M0 20L40 20', stroke: { colour: '#000000', width: 1, dash: [3, 2] } },
    { path: 'M0 0H1V1Z', fill: '#00786f', stroke: { colour: '#ffffff', width: 0.1 }, at: { x: 10, y: 30, scale: 20 } },
    label('één', { ...at, x: 0, y: 80, anchor: 'start' }),
  )
  expect(Buffer.from(bytes).toString('latin1').match(/ BDC$/gm)).toEqual([' BDC'])
})
