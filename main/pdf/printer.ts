import pdfmake from 'pdfmake'
import type { TCreatedPdf, TDocumentDefinitions } from 'pdfmake/interfaces'
import { fontFiles } from './fonts.ts'

const files: ReadonlySet<string> = new Set(Object.values(fontFiles).flatMap((family) => Object.values(family)))

pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => files.has(path))

/**
 * Sets a definition as a document. It reads the font files and nothing else: no URL, no other file.
 * A definition is used up by it: make a fresh one for every document.
 */
export const typeset = (definition: TDocumentDefinitions): TCreatedPdf => {
  // pdfmake writes in the descriptors that it is given.
  pdfmake.setFonts({ Sans: { ...fontFiles.Sans }, Serif: { ...fontFiles.Serif } })
  return pdfmake.createPdf(definition)
}
