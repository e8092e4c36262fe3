/**
 * Living sentences: texts that hold figures by id (`db/model/markup.ts`), so that prose can't go stale. What has the shape of a
 * figure's id but no figure becomes a gap.
 */
import type { Block, Marks, Run, Told } from '../model/block.ts'
import type { Language } from '../model/language.ts'
import type { Inline, Line, MarkupPart } from '../model/markup.ts'
import { parseInline, parseMarkup } from '../model/parse-markup.ts'
import { toldBy } from '../model/run.ts'
import { type Spelled, type Spoken, spell } from '../model/spell.ts'

export type { Spoken } from '../model/spell.ts'

const withMarks = (piece: Spelled, { strong, emphasis, href, lang }: Marks): Run => {
  const marks = {
    ...(strong && { strong }),
    ...(emphasis && { emphasis }),
    ...(href !== undefined && { href }),
    ...(lang && { lang }),
  }
  if (typeof piece === 'string') return Object.keys(marks).length === 0 ? piece : { text: piece, ...marks }
  return 'gap' in piece ? piece : { ...piece, ...marks }
}

const runOf = (inline: Inline, spoken: Spoken): Run =>
  withMarks('text' in inline ? inline.text : spell(inline.token, spoken), inline)

const runsIn = (line: Line, spoken: Spoken): readonly Run[] => {
  const runs: Run[] = []
  for (const inline of line) {
    const run = runOf(inline, spoken)
    const last = runs.at(-1)
    if (run === '') continue
    if (typeof run === 'string' && typeof last === 'string') runs[runs.length - 1] = last + run
    else runs.push(run)
  }
  return runs
}

/** A text as runs; neighbouring stretches of plain text are one run. */
export const runsOf = (text: string, spoken: Spoken): readonly Run[] => runsIn(parseInline(text), spoken)

const isWhole = (runs: readonly Run[]): boolean => runs.every((run) => typeof run === 'string' || !('gap' in run))

/** The standard sentences as one paragraph, its figures as tokens; a sentence with a figure that has no data is left out. */
export const standardSource = (sentences: readonly string[], spoken: Spoken): string =>
  sentences.filter((sentence) => isWhole(runsOf(sentence, spoken))).join(' ')

/** The same as a block. */
export const standardText = (sentences: readonly string[], spoken: Spoken): readonly Block[] => {
  const source = standardSource(sentences, spoken)
  return source === '' ? [] : [{ kind: 'paragraph', runs: runsOf(source, spoken) }]
}

/** In what holds no runs (a heading, a quote) nothing stands out. */
const plainText = (line: Line, spoken: Spoken): Told => toldBy(runsIn(line, spoken))

/** The language that all of a line is in, when that isn't Dutch. */
const wholeLanguage = (line: Line): { readonly lang?: Language } => {
  const [first, ...others] = line.filter((piece) => !('text' in piece) || piece.text.trim() !== '')
  const lang = first?.lang
  return lang !== undefined && others.every((piece) => piece.lang === lang) ? { lang } : {}
}

const blockOf = (part: MarkupPart, spoken: Spoken): Block => {
  switch (part.kind) {
    case 'heading':
      return { kind: 'heading', ...plainText(part.content, spoken), ...wholeLanguage(part.content) }
    case 'list': {
      const items = part.items.map((item) => runsIn(item, spoken))
      return part.ordered ? { kind: 'list', items, ordered: true } : { kind: 'list', items }
    }
    case 'quote':
      return {
        kind: 'quote',
        ...plainText(part.content, spoken),
        attribution: part.attribution,
        ...wholeLanguage(part.content),
      }
    case 'paragraph':
      return { kind: 'paragraph', runs: runsIn(part.content, spoken) }
  }
}

/** A text as its writer laid it out. A figure without data becomes a gap, so that the writer sees where. */
export const ownText = (text: string, spoken: Spoken): readonly Block[] =>
  parseMarkup(text).map((part) => blockOf(part, spoken))
