import type { Report } from '../../db/model/block.ts'
import { renderHtml } from '../html/index.ts'
import { type Printed, renderReport } from '../pdf/index.ts'
import type { OnProgress } from '../thread/progress.ts'
import { renderWord } from '../word/index.ts'

/** The forms in which a report leaves the app; each is the end of a file name. */
export const formats = { pdf: 'PDF', html: 'webpagina', docx: 'Word-bestand' } as const
export type Format = keyof typeof formats

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name)

/**
 * The report in one of its forms: all have the same blocks in the same order. `onProgress` is told how much is done of the
 * form that takes a while.
 */
export const render = async (report: Report, format: Format, onProgress?: OnProgress): Promise<Printed> => {
  switch (format) {
    case 'pdf':
      return renderReport(report, onProgress)
    case 'html':
      return { bytes: new TextEncoder().encode(renderHtml(report)), notices: [], figures: [] }
    case 'docx':
      return { bytes: await renderWord(report), notices: [], figures: [] }
  }
}
