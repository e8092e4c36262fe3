import type { Content } from 'pdfmake/interfaces'
import type { Run } from '../../db/model/block.ts'
import { months, printFigure } from '../../db/model/format.ts'
import { inFont } from './characters.ts'
import type { Palette } from './colour.ts'
import { isCovered } from './coverage.ts'

/** What stands where a figure has no data; its space doesn't break. */
const gap = '[geen\u00a0gegevens]'

/** A text in the characters of the fonts, without those that a printer would obey; line ends stay, a tab is a space. */
export const plain = (text: string): string => {
  const obedient = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, (character) =>
      character === '\n' ? '\n' : '',
    )
  return inFont(obedient, isCovered)
}

/** On one line: for what has no room for more. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

const beforeMonth = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months.join('|')})\\b)`, 'g')

/** No line ends between a day and its month. */
const bound = (text: string): string => text.replace(beforeMonth, '\u00a0')

const wordsOf = (run: Run): string => {
  if (typeof run === 'string') return bound(plain(run))
  if ('text' in run) return bound(plain(run.text))
  return 'gap' in run ? gap : printFigure(run.figure)
}

/** The runs as they are read, without their look. */
export const words = (runs: readonly Run[]): string => runs.map(wordsOf).join('')

/** The runs as pdfmake sets them: a gap is seen, a figure stands in the sentence like any word. */
export const inline = (runs: readonly Run[], palette: Palette): Content[] =>
  runs.map((run) => {
    const text = wordsOf(run)
    if (typeof run === 'string') return { text }
    if ('gap' in run) return { text, italics: true, color: palette.muted }
    const { strong, emphasis, href } = run
    return {
      text,
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(href !== undefined && { link: href }),
    }
  })
