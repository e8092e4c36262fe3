import type { Run } from '../../model/block.ts'
import type { Figure } from '../../model/figure.ts'
import type { OwnText } from './data.ts'

/** Stands in plain text where a living figure does, or its gap: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const living = '\ufffc'

/** A text as plain characters, so that what was typed can be told from what is alive. */
export const plainOf = ({ runs }: Pick<OwnText, 'runs'>): string =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run
      return 'text' in run ? run.text : living
    })
    .join('')

/** A living figure in its sentence, and the figure that was named last before it. */
export type Spot = {
  readonly figure: Figure
  readonly before: string
  readonly after: string
  readonly last: Figure | undefined
}

const sentenceEnd = /[.!?](?=\s|$)|\n/
/** No sentence that anyone reads has more runs than this on either side. */
const reach = 40

const figureIn = (run: Run): Figure | undefined => (typeof run !== 'string' && 'figure' in run ? run.figure : undefined)

/** The living figures of a text, each in its sentence. */
export const spotsOf = ({ runs }: Pick<OwnText, 'runs'>): readonly Spot[] =>
  runs.flatMap((run, index): readonly Spot[] => {
    const figure = figureIn(run)
    if (figure === undefined) return []
    const ahead = runs.slice(Math.max(0, index - reach), index)
    const before = plainOf({ runs: ahead }).split(sentenceEnd).at(-1) ?? ''
    const after = plainOf({ runs: runs.slice(index + 1, index + 1 + reach) }).split(sentenceEnd)[0] ?? ''
    return [{ figure, before, after, last: ahead.map(figureIn).findLast((other) => other !== undefined) }]
  })
