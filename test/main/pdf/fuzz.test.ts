/** Whatever stands in a report, it prints: images that came to harm are told of, texts are text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Block, Report } from '../../../db/model/block.ts'
import { readImage } from '../../../main/printing/image-file.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { oddText, patience, tries } from '../../helpers/fuzz.ts'
import { png } from '../../helpers/png.ts'
import { pdfOf } from '../../helpers/printed.ts'

const reportOf = (blocks: readonly Block[], words: Partial<Report> = {}): Report => ({
  ...exampleReport,
  ...words,
  sections: [{ id: 'een', title: 'Een', blocks }],
})

const isPdf = (bytes: Uint8Array): boolean => {
  const text = Buffer.from(bytes).toString('latin1')
  return text.startsWith('%PDF-') && text.trimEnd().endsWith('%%EOF')
}

const jpeg = readFileSync(join(import.meta.dirname, '../../fixtures/small.jpg'))
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://x.be/a.png"/><script>alert(1)</script></svg>'
const wholes = [Buffer.from(png(9, 7)), jpeg, Buffer.from(svg), Buffer.from('GIF89a'), Buffer.from('RIFF0000WEBP')]

/** A picture with some bytes changed, or cut short, or with more behind it. */
const spoiltImage = fc
  .record({
    whole: fc.constantFrom(...wholes),
    changes: fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 6 }),
    cut: fc.option(fc.nat(4000), { freq: 3 }),
    more: fc.uint8Array({ maxLength: 20 }),
  })
  .map(({ whole, changes, cut, more }) => {
    const bytes = Buffer.from(whole)
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte
    return new Uint8Array(Buffer.concat([cut === null ? bytes : bytes.subarray(0, cut % bytes.length), more]))
  })

it(
  'an image is read to the end or refused, whatever its bytes',
  () => {
    fc.assert(
      fc.property(fc.oneof(spoiltImage, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const file = readImage(bytes)
        if (file !== null) expect(file.width * file.height).toBeGreaterThan(0)
      }),
      tries(2000),
    )
  },
  patience,
)

it(
  'an image that came to harm never costs the report',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoiltImage, { minLength: 1, maxLength: 3 }), async (images) => {
        const blocks = images.map(
          (bytes): Block => ({ kind: 'image', bytes, alt: 'Een foto', caption: 'Onderschrift' }),
        )
        expect(isPdf(await pdfOf(reportOf(blocks)))).toBe(true)
      }),
      tries(8),
    )
  },
  patience,
)

it(
  'a text prints, whatever its characters and marks',
  async () => {
    const text = oddText(120)
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 8, maxLength: 8 }),
        async ([a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '']) => {
          const blocks: readonly Block[] = [
            { kind: 'heading', text: a },
            { kind: 'paragraph', runs: [b, c] },
            { kind: 'quote', text: d, attribution: e },
            { kind: 'list', items: [[f], [g]] },
            {
              kind: 'table',
              caption: a,
              head: [b, c],
              rows: [
                [d, e],
                [f, g],
              ],
            },
            {
              kind: 'chart',
              shape: 'bars',
              title: h,
              noun: 'vormingen',
              points: [
                { label: a, value: 3 },
                { label: g, value: 2 },
              ],
            },
            { kind: 'note', runs: [h] },
          ]
          expect(isPdf(await pdfOf(reportOf(blocks, { title: a, organisation: b, colophon: c })))).toBe(true)
        },
      ),
      tries(6),
    )
  },
  patience,
)
