/** Says of a typed number which figure it stands for. */
import type { Figure } from '../../model/figure.ts'
import { isLastYearId } from '../../model/figure-id.ts'
import { wordsOf } from '../../model/figure-words.ts'
import { fold } from '../../model/fold.ts'
import { isDeclared } from './declared-count.ts'
import type { TypedNumber } from './typed-number.ts'

/** `same`: it is that figure's value. `other`: it counts what the figures count, but is none of them. */
export type Match =
  | { readonly kind: 'same'; readonly figure: Figure }
  | { readonly kind: 'other'; readonly figures: readonly Figure[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'declared' }

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

export const matchNumber = (number: TypedNumber, figures: Iterable<Figure>): Match => {
  if (isDeclared(number.after)) return { kind: 'declared' }
  const comparable = [...figures].filter((figure) =>
    number.isShare
      ? figure.unit === '%'
      : figure.unit === 'count' || (isNamed(figure, number) && !isLastYearId(figure.id)),
  )
  const spoken = comparable.filter((figure) => speaksOf(figure, number))
  const equal = comparable.filter(({ value }) => value === number.value)
  const [meant] = nearest(
    equal.filter((figure) => spoken.includes(figure)),
    number,
  )
  if (meant !== undefined) return { kind: 'same', figure: meant }
  const [same] = nearest(equal, number)
  if (same !== undefined && spoken.length === 0 && isTelling(same, number)) return { kind: 'same', figure: same }
  const others = spoken.filter(isWhole)
  return others.length > 0 ? { kind: 'other', figures: nearest(others, number) } : { kind: 'unknown' }
}
