import { buffer } from 'node:stream/consumers'
import type { Report } from '../../db/model/block.ts'
import { definitionOf } from '../../main/pdf/definition.ts'
import { fontFiles } from '../../main/pdf/fonts.ts'
import { printContextOf } from '../../main/pdf/make-context.ts'
import { type Definition, openDocument, typeset } from '../../main/pdf/printer.ts'
import { PDFDocument } from '../../main/pdf/tagging/internals.ts'

/** What is asked of pdfkit; it can be written as JSON. */
export type Operation =
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

export const setting = (report: Report): Definition =>
  definitionOf(report, printContextOf(report, { notify: () => {}, onUnprintable: () => {} }))

/** What printing a report asks of pdfkit: its pages, its texts, and its shapes. */
export const recorded = async (report: Report): Promise<readonly Operation[]> => {
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
      const { features, textWidth, baseline } = options
      operations.push({
        text: words,
        x,
        y,
        font: fonts.get(Reflect.get(Reflect.get(this, '_font'), 'name')) ?? source.Sans.normal,
        size: Number(Reflect.get(this, '_fontSize')),
        options: {
          lineBreak: false,
          textWidth,
          wordCount: 1,
          ...(features === undefined ? {} : { features }),
          ...(baseline === undefined ? {} : { baseline }),
        },
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
export const raw = async (operations: readonly Operation[]): Promise<Uint8Array> => {
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
      const { text, x, y, font, size, options } = operation
      document.font(font).fontSize(size).text(text, x, y, options)
    }
  }
  document.end()
  return written
}
