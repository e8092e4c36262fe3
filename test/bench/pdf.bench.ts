/**
 * How fast a report prints: `npm run bench`. Each time is given as a ratio to raw pdfkit writing the same text in the same
 * places and the same shapes in the same run, for the speed of a machine says nothing.
 */

import { buffer } from 'node:stream/consumers'
import type { Report } from '../../db/model/block.ts'
import { layouts } from '../../db/model/report.ts'
import { definitionOf } from '../../main/pdf/definition.ts'
import { fontFiles } from '../../main/pdf/fonts.ts'
import { pressOf, renderReport } from '../../main/pdf/index.ts'
import { openDocument, typeset } from '../../main/pdf/printer.ts'
import { paper, sheets } from '../../main/pdf/sheet.ts'
import { type Item, LayoutBuilder, PDFDocument, Renderer } from '../../main/pdf/tagging/internals.ts'
import { PictureMeasure, paint } from '../../main/pdf/tagging/pictures.ts'
import { rememberWords } from '../../main/pdf/tagging/set-words.ts'
import { exampleReport } from '../helpers/example-report.ts'

const rounds = 7

/** The median of some rounds, in ms of the processor: what others do on the machine doesn't count. */
const timeOf = async (work: () => Promise<unknown>, times = rounds): Promise<number> => {
  await work()
  const taken: number[] = []
  for (let round = 0; round < times; round++) {
    const start = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(start)
    taken.push((user + system) / 1000)
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

const quiet = { tell: () => {}, lost: () => {} }
const setting = (report: Report) => definitionOf(report, pressOf(report, quiet))

type Operation =
  | { readonly page: true }
  | { readonly operators: string }
  | {
      readonly text: string
      readonly x: number
      readonly y: number
      readonly font: string
      readonly size: number
      readonly options: object
    }

const { source } = fontFiles
const files = [...new Set([source.Sans, source.Serif, source.Emoji].flatMap((family) => Object.values(family)))]

/** What printing a report asks of pdfkit: its pages, its texts, and its shapes. */
const recorded = async (report: Report): Promise<readonly Operation[]> => {
  const operations: Operation[] = []
  const fonts = new Map(files.map((file) => [Reflect.get(openDocument('source').font(file)._font, 'name'), file]))
  const { prototype } = PDFDocument
  const addPage: unknown = Reflect.get(prototype, 'addPage')
  const addContent: unknown = Reflect.get(prototype, 'addContent')
  const text: unknown = Reflect.get(prototype, 'text')
  if (typeof addPage !== 'function' || typeof addContent !== 'function' || typeof text !== 'function')
    throw new Error('pdfkit has changed.')
  let within = 0
  Object.assign(prototype, {
    addPage(this: object, options: unknown) {
      operations.push({ page: true })
      return addPage.call(this, options)
    },
    addContent(this: object, operators: string) {
      if (within === 0 && !/BDC|EMC/.test(operators)) operations.push({ operators })
      return addContent.call(this, operators)
    },
    text(this: object, words: string, x: number, y: number, options: Readonly<Record<string, unknown>>) {
      const { features, textWidth } = options
      operations.push({
        text: words,
        x,
        y,
        font: fonts.get(Reflect.get(Reflect.get(this, '_font'), 'name')) ?? source.Sans.normal,
        size: Number(Reflect.get(this, '_fontSize')),
        options: { lineBreak: false, textWidth, wordCount: 1, ...(features === undefined ? {} : { features }) },
      })
      within++
      const done: unknown = text.call(this, words, x, y, options)
      within--
      return done
    },
  })
  try {
    await typeset(setting(report))
  } finally {
    Object.assign(prototype, { addPage, addContent, text })
  }
  return operations
}

/** The same pages by pdfkit alone: no layout, no tags. */
const raw = async (operations: readonly Operation[]): Promise<Uint8Array> => {
  const document = new PDFDocument(
    source,
    {},
    {},
    {},
    { autoFirstPage: false, font: null, size: 'A4' },
    null,
    () => true,
  )
  const written = buffer(document)
  for (const operation of operations) {
    if ('page' in operation) document.addPage({ size: 'A4', margin: 0 })
    else if ('operators' in operation) document.addContent(operation.operators)
    else {
      document.font(operation.font).fontSize(operation.size)
      const write: unknown = Reflect.get(document, 'text')
      if (typeof write === 'function') write.call(document, operation.text, operation.x, operation.y, operation.options)
    }
  }
  document.end()
  return written
}

/** Knows its words as the document of a report does, so that only the tags make the difference. */
class Untagged extends PDFDocument {
  override font(file: string): this {
    super.font(file)
    rememberWords(this._font, file)
    return this
  }
}

/** Draws the pictures of a report, and all else as pdfmake does. */
class Plain extends Renderer {
  override renderSVG(svg: Item): void {
    const { svg: drawn, x = 0, y = 0 } = svg
    if (typeof drawn === 'object') paint(this.pdfDocument, drawn, x, y)
    else super.renderSVG(svg)
  }
}

/** The same layout by pdfmake as it comes, without a tag. */
const untagged = async (report: Report): Promise<Uint8Array> => {
  const { content, style, footer } = setting(report)
  const document = new Untagged(source, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => true)
  const layout = new LayoutBuilder(paper, sheets[report.layout], new PictureMeasure())
  layout.registerTableLayouts({})
  new Plain(document).renderPages(layout.layoutDocument(content, document, {}, style, undefined, undefined, footer))
  const written = buffer(document)
  document.end()
  return written
}

const show = (name: string, time: number, base: number): void => {
  process.stdout.write(`${name.padEnd(44)} ${(time / base).toFixed(2).padStart(6)} × (${time.toFixed(0)} ms)\n`)
}

const cold = process.cpuUsage()
await renderReport(exampleReport)
const first = process.cpuUsage(cold)

const operations = await recorded(exampleReport)
const base = await timeOf(() => raw(operations))
process.stdout.write(`raw pdfkit writes the example in ${base.toFixed(0)} ms\n`)
show('the example, cold', (first.user + first.system) / 1000, base)
for (const layout of Object.keys(layouts) as (keyof typeof layouts)[]) {
  const report = { ...exampleReport, layout }
  const own = await timeOf(() => typeset(setting(report), { claim: true }))
  show(`the example, ${layout}, laid out and tagged`, own, base)
}
const tagged = await timeOf(() => typeset(setting(exampleReport), { claim: true }))
show('the example, without tags', await timeOf(() => untagged(exampleReport)), base)
show('the example, with tags', tagged, base)
show('the example, checked as well', await timeOf(() => renderReport(exampleReport)), base)

/** A report of about so many times ten pages. */
const times = (count: number): Report => ({
  ...exampleReport,
  sections: Array.from({ length: count }, (_, copy) =>
    exampleReport.sections.map((section) => ({ ...section, id: `${section.id}-${copy}` })),
  ).flat(),
})
for (const count of [5, 10, 25]) {
  const report = times(count)
  const printed = await recorded(report)
  const pages = printed.filter((operation) => 'page' in operation).length
  const alone = await timeOf(() => raw(printed), 3)
  const own = await timeOf(() => renderReport(report), 3)
  show(`${pages} pages, ${(own / pages).toFixed(1)} ms each`, own, alone)
}
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`)
