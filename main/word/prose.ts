import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'
import type { Language } from '../../db/model/language.ts'

/** Characters that XML does not allow. */
const unprintable = /[\p{Cc}\ufffe\uffff]/gu

/** Any text as Word can hold it; line ends and tabs stay. */
export const plain = (text: string): string =>
  text.toWellFormed().replace(unprintable, (character) => (/[\n\t]/.test(character) ? character : ''))

type Look = {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly color?: string
  readonly style?: string
  readonly lang?: Language
}

/** Word checks and reads aloud by the language of a country: the one nearest to here. */
const countries: Readonly<Record<Language, string>> = { fr: 'fr-BE', en: 'en-GB', de: 'de-DE' }

/** A text as runs, one for each of its lines. */
export const textRuns = (text: string, { lang, ...look }: Look = {}): readonly TextRun[] =>
  plain(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(lang && { language: { value: countries[lang] } }),
          ...look,
        }),
    )

const one = (run: Run): readonly ParagraphChild[] => {
  if (typeof run === 'string') return textRuns(run)
  if ('gap' in run) return textRuns('[geen gegevens]', { italics: true, color: '5c5a55' })
  const { strong, emphasis, lang } = run
  const look = { ...(strong && { bold: true }), ...(emphasis && { italics: true }), ...(lang && { lang }) }
  const text = 'text' in run ? run.text : printFigure(run.figure)
  if (run.href === undefined) return textRuns(text, look)
  return [new ExternalHyperlink({ link: run.href, children: [...textRuns(text, { ...look, style: 'Hyperlink' })] })]
}

export const proseOf = (runs: readonly Run[]): ParagraphChild[] => runs.flatMap(one)
