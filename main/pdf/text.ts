import type { Content } from 'pdfmake/interfaces'
import type { Run } from '../../db/model/block.ts'
import { formatFigure, months } from '../../db/model/format.ts'
import type { Palette } from './colour.ts'

/** What stands where a figure has no data; its space doesn't break. */
const gap = '[geen\u00a0gegevens]'

/** A text without the characters that a printer would obey instead of print; line ends stay, a tab is a space. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // One sign for two letters, which the fonts lack.
    .replace(/ĳ/g, 'ij')
    .replace(/Ĳ/g, 'IJ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, (character) =>
      character === '\n' ? '\n' : '',
    )

/** On one line: for what has no room for more. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** A text within SVG: markup is text too. */
export const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const beforeMonth = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months.join('|')})\\b)`, 'g')

/** No line ends between a day and its month. */
const bound = (text: string): string => text.replace(beforeMonth, '\u00a0')

const wordsOf = (run: Run): string => {
  if (typeof run === 'string') return bound(plain(run))
  return 'gap' in run ? gap : formatFigure(run.figure.value, run.figure.unit)
}

/** The runs as they are read, without their look. */
export const words = (runs: readonly Run[]): string => runs.map(wordsOf).join('')

/** The runs as pdfmake sets them: a gap is seen, a figure stands in the sentence like any word. */
export const inline = (runs: readonly Run[], palette: Palette): Content[] =>
  runs.map((run) => {
    const text = wordsOf(run)
    return typeof run !== 'string' && 'gap' in run ? { text, italics: true, color: palette.muted } : { text }
  })
