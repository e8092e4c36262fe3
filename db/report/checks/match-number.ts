/** Says of a typed number which figure it stands for. */
import type { Figure } from '../../model/figure.ts'
import { isLastYearId } from '../../model/figure-id.ts'
import { wordsOf } from '../../model/figure-words.ts'
import { fold } from '../../model/fold.ts'
import { isDeclared } from './declared-count.ts'
import { looksLikeSlip } from './slip.ts'
import type { TypedNumber } from './typed-number.ts'

/** `same`: it is that figure's value. `other`: it counts what the figures count, but is none of them. `backed`: something else vouches for it. */
export type Match =
  | { readonly kind: 'same'; readonly figure: Figure }
  | { readonly kind: 'other'; readonly figures: readonly Figure[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'backed' }

/** What a number of a report can come from. */
export type Sources = {
  readonly year: number
  readonly figures: Iterable<Figure>
  /** The figures of the year before. */
  readonly before: Iterable<Figure>
  /** The numbers in the report's own tables. */
  readonly cells: ReadonlySet<number>
}

/** Whether the sentence names the figure. Shares and scores stand apart from what they are of, and need that. */
const isNamed = ({ id }: Figure, { sentence }: TypedNumber): boolean => {
  const { mention } = wordsOf(id)
  return mention !== undefined && 'sentence' in mention && mention.sentence.test(sentence)
}

/** A figure of the year before, in a text that compares, can explain a number, but is not what a number must equal. */
const speaksOf = (figure: Figure, number: TypedNumber): boolean => {
  const { mention } = wordsOf(figure.id)
  if (mention === undefined || isLastYearId(figure.id)) return false
  if ('sentence' in mention) return (figure.unit !== '%' || number.isShare) && isNamed(figure, number)
  return !number.isShare && figure.unit === 'count' && mention.after.test(number.after)
}

/** How well a label fits the words after the number: the share of its words that stand there, by their first five letters. */
const closeness = ({ label }: Figure, { after }: TypedNumber): { readonly share: number; readonly words: number } => {
  const around = fold(after).split(/[^\p{L}]+/u)
  const words = fold(label)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5)
  const found = words.filter((word) => around.some((other) => other.startsWith(word.slice(0, 5)))).length
  return { share: words.length === 0 ? 0 : found / words.length, words: found }
}

/** The figures whose labels fit best; of those that fit as well, the ones of more words. */
const nearest = (figures: readonly Figure[], number: TypedNumber): readonly Figure[] => {
  const fits = figures.map((figure) => ({ figure, ...closeness(figure, number) }))
  const share = Math.max(...fits.map((one) => one.share))
  const best = fits.filter((one) => one.share === share)
  const words = Math.max(...best.map((one) => one.words))
  return best.filter((one) => one.words === words).map(({ figure }) => figure)
}

/** Items of a list count the same as the whole: they can explain a number, but it is not meant to be theirs. */
const isWhole = ({ id }: Figure): boolean => wordsOf(id).isItem !== true

/** Below this, an equal number is chance unless the words say what it counts. */
const tellingFrom = 20

const isTelling = (figure: Figure, number: TypedNumber): boolean =>
  number.isShare || number.value >= tellingFrom || closeness(figure, number).words > 0

/** A number below the whole speaks of a part of it, unless it looks like a slip. Shares have no parts. */
const mayBePart = (number: TypedNumber, { unit, value }: Figure): boolean =>
  unit === 'count' && number.value < value && !looksLikeSlip(number.value, value)

/** Whether the words around a number name the figure: those after it in full, or its sentence or text by the label. */
const isAbout = (figure: Figure, number: TypedNumber, title: string): boolean =>
  closeness(figure, number).share === 1 || fold(`${number.sentence} ${title}`).includes(fold(figure.label))

/** The figure that is meant, of those with the value and the words; where several have them, the words must say which. */
const meantOf = (equal: readonly Figure[], number: TypedNumber, title: string): Match | null => {
  const [only, ...more] = equal
  if (only === undefined) return null
  const [meant] =
    more.length === 0
      ? [only]
      : nearest(
          equal.filter((figure) => isAbout(figure, number, title)),
          number,
        )
  return meant === undefined ? { kind: 'backed' } : { kind: 'same', figure: meant }
}

const matchFigure = (number: TypedNumber, figures: Iterable<Figure>, title: string): Match => {
  const comparable = [...figures].filter((figure) =>
    number.isShare
      ? figure.unit === '%'
      : figure.unit === 'count' || (isNamed(figure, number) && !isLastYearId(figure.id)),
  )
  const spoken = comparable.filter((figure) => speaksOf(figure, number))
  const equal = comparable.filter(({ value }) => value === number.value)
  const meant = meantOf(
    equal.filter((figure) => spoken.includes(figure)),
    number,
    title,
  )
  if (meant !== null) return meant
  const [same] = nearest(equal, number)
  if (same !== undefined && spoken.length === 0 && isTelling(same, number)) return { kind: 'same', figure: same }
  const others = nearest(spoken.filter(isWhole), number)
  const isMismatch = others.length > 0 && !others.some((figure) => mayBePart(number, figure))
  return isMismatch ? { kind: 'other', figures: others } : { kind: 'unknown' }
}

/** A number of another year is held against no figure of this one; a plan for a year to come rests on nothing yet. */
const matchOtherYear = (number: TypedNumber, year: number, { year: own, before }: Sources): Match => {
  const isKnown = year === own - 1 && [...before].some(({ value }) => value === number.value)
  return { kind: isKnown || year > own ? 'backed' : 'unknown' }
}

/** What a typed number comes from, as far as its value, its words and the title of its text tell. */
export const matchNumber = (number: TypedNumber, sources: Sources, title: string): Match => {
  const { year, isMoney, value, after } = number
  if (isDeclared(after)) return { kind: 'backed' }
  const match = (): Match => {
    if (isMoney) return { kind: 'unknown' }
    if (year !== null && year !== sources.year) return matchOtherYear(number, year, sources)
    return matchFigure(number, sources.figures, title)
  }
  const found = match()
  return found.kind === 'unknown' && sources.cells.has(value) ? { kind: 'backed' } : found
}
