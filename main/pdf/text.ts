import type { Content } from 'pdfmake/interfaces'
import type { Run } from '../../db/model/block.ts'
import type { Figure } from '../../db/model/figure.ts'
import { months, printFigure } from '../../db/model/format.ts'
import type { FontPair } from '../../db/model/profile.ts'
import { type FontRun, fontRunsOf, inFont } from './characters.ts'
import type { Palette } from './colour.ts'
import { coverageOf } from './coverage.ts'
import type { Mention } from './mark.ts'
import type { Tag } from './tagging/element.ts'

/** What stands where a figure has no data; its space doesn't break. */
const gap = '[geen\u00a0gegevens]'

/** Stretches of one text, of which some look different. */
export type Inline = Exclude<Content, string | number | Content[]>

/** How texts become what the fonts of a report can print. */
export type Wording = {
  /** A text in the characters of the fonts, without those that a printer would obey; line ends stay, a tab is a space. */
  readonly plain: (text: string) => string
  /** On one line: for what has no room for more. */
  readonly oneLine: (text: string) => string
  /** The runs as they are read, without their look. */
  readonly words: (runs: readonly Run[]) => string
  /** A text as pdfmake sets it, each stretch in the font that has it. */
  readonly set: (text: string) => string | Inline[]
  /** A figure as pdfmake sets it, on one line, with `after` behind it. */
  readonly figure: (figure: Figure, after: string) => Inline[]
  /** A text as a picture sets it, in stretches that one font has. */
  readonly fontRuns: (text: string) => readonly FontRun[]
  /** The runs as pdfmake sets them: a gap is seen, a figure stands in the sentence like any word. */
  readonly inline: (runs: readonly Run[], palette: Palette) => Inline[]
}

const obedient = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    // Selectors, joiners and skin tones only say how a picture looks.
    .replace(/[\u200d\ufe0e\ufe0f\u20e3]|\p{Emoji_Modifier}/gu, '')
    .replace(/[\p{Cc}\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, (character) =>
      character === '\n' ? '\n' : '',
    )

const beforeMonth = new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months.join('|')})\\b)`, 'g')

/** No line ends between a day and its month. */
const bound = (text: string): string => text.replace(beforeMonth, '\u00a0')

/** Where prose may lead: to the web and to a mailbox, never to a file. */
const leads = /^(?:https?:|mailto:)/i

const addressOf = (href: string | undefined): string | null =>
  href !== undefined && leads.test(href) && URL.canParse(href) ? new URL(href).href : null

/** The link and the language that words are in. */
type Tags = { readonly tag?: Tag; readonly language?: Tag }

/** One link is one element, and so is one stretch of a language, however its words look; a link holds its languages. */
const tagsOf = (run: Run, former: Tags): Tags => {
  if (typeof run === 'string' || 'gap' in run) return {}
  const { href, lang } = run
  const alt = addressOf(href)
  const tag: Tag | undefined = former.tag?.alt === alt ? former.tag : alt === null ? undefined : { type: 'Link', alt }
  const goesOn = former.language?.lang === lang && former.tag === tag
  const language: Tag | undefined = goesOn ? former.language : lang && { type: 'Span', lang }
  return { ...(tag && { tag }), ...(language && { language }) }
}

/** The wording of a report in a pair of fonts; `onUnprintable` is told each character that could not be printed. */
export const wordingOf = (pair: FontPair, onUnprintable: (character: string) => void): Wording => {
  const { letters, emoji } = coverageOf(pair)
  const has = (codePoint: number) => letters(codePoint) || emoji(codePoint)
  const plain = (text: string) => inFont(obedient(text), has, onUnprintable)
  const oneLine = (text: string) => plain(text).replace(/\s+/g, ' ').trim()
  const wordsOf = (run: Run): string => {
    if (typeof run === 'string') return bound(plain(run))
    if ('text' in run) return bound(plain(run.text))
    return 'gap' in run ? gap : plain(printFigure(run.figure))
  }
  const inFonts = (text: string, look: object = {}): Inline[] =>
    fontRunsOf(text, letters).map((part) => ({ text: part.text, ...look, ...(part.emoji && { font: 'Emoji' }) }))

  const lookOf = (run: Run, palette: Palette): object => {
    if (typeof run === 'string') return {}
    if ('gap' in run) return { italics: true, color: palette.muted }
    const mention: Mention | null = 'figure' in run ? { figure: run.figure } : null
    const { strong, emphasis } = run
    return {
      ...(strong && { bold: true }),
      ...(emphasis && { italics: true }),
      ...(mention !== null && { mention }),
    }
  }
  return {
    plain,
    oneLine,
    words: (runs) => runs.map(wordsOf).join(''),
    set: (text) => {
      const runs = fontRunsOf(text, letters)
      return runs.every((run) => !run.emoji) ? text : inFonts(text)
    },
    figure: (figure, after) =>
      inFonts(`${oneLine(printFigure(figure))}${after}`, { mention: { figure } satisfies Mention }),
    fontRuns: (text) => fontRunsOf(text, letters),
    inline: (all, palette) => {
      let tags: Tags = {}
      const runs = all.flatMap((run) => (typeof run === 'object' && 'text' in run ? (run.spoken ?? run) : run))
      return runs.flatMap((run) => {
        tags = tagsOf(run, tags)
        const linked = tags.tag && { link: tags.tag.alt, color: palette.accentText, decoration: 'underline' }
        return inFonts(wordsOf(run), { ...lookOf(run, palette), ...linked, ...tags })
      })
    },
  }
}
