import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'

/** What XML has no place for, whatever a text holds. */
const unprintable = /[\p{Cc}\ufffe\uffff]/gu

/** Any text as Word can hold it; line ends and tabs stay. */
export const plain = (text: string): string =>
  text.toWellFormed().replace(unprintable, (character) => (/[\n\t]/.test(character) ? character : ''))

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string; readonly style?: string }

/** A text as runs, one for each of its lines. */
export const textRuns = (text: string, look: Look = {}): readonly TextRun[] =>
  plain(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...look }))

const one = (run: Run): readonly ParagraphChild[] => {
  if (typeof run === 'string') return textRuns(run)
  if ('gap' in run) return textRuns('[geen gegevens]', { italics: true, color: '5c5a55' })
  const look = { ...(run.strong && { bold: true }), ...(run.emphasis && { italics: true }) }
  const text = 'text' in run ? run.text : printFigure(run.figure)
  if (run.href === undefined) return textRuns(text, look)
  return [new ExternalHyperlink({ link: run.href, children: [...textRuns(text, { ...look, style: 'Hyperlink' })] })]
}

export const proseOf = (runs: readonly Run[]): ParagraphChild[] => runs.flatMap(one)
