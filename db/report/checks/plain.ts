import type { Figure } from '../../model/figure.ts'
import type { OwnText } from './data.ts'

/** Stands in plain text where a living figure does, or its gap: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const living = '\ufffc'

/** A text as plain characters, so that what was typed can be told from what is alive. */
export const plainOf = ({ runs }: Pick<OwnText, 'runs'>): string =>
  runs.map((run) => (typeof run === 'string' ? run : living)).join('')

/** What stands before and after a living figure in its sentence, and the figures before it in the text, nearest first. */
export type Spot = {
  readonly figure: Figure
  readonly before: string
  readonly after: string
  readonly earlier: readonly Figure[]
}

const sentenceEnd = /[.!?](?=\s|$)|\n/

/** The living figures of a text, each in its sentence. */
export const spotsOf = ({ runs }: Pick<OwnText, 'runs'>): readonly Spot[] =>
  runs.flatMap((run, index): readonly Spot[] => {
    if (typeof run === 'string' || !('figure' in run)) return []
    const before =
      plainOf({ runs: runs.slice(0, index) })
        .split(sentenceEnd)
        .at(-1) ?? ''
    const after = plainOf({ runs: runs.slice(index + 1) }).split(sentenceEnd)[0] ?? ''
    const earlier = runs
      .slice(0, index)
      .toReversed()
      .flatMap((other) => (typeof other !== 'string' && 'figure' in other ? other.figure : []))
    return [{ figure: run.figure, before, after, earlier }]
  })
