/** Says of a typed number which figure it stands for. */
import type { Figure } from '../../model/figure.ts'
import { fold } from '../../model/fold.ts'
import { isDeclared } from './declared-count.ts'
import type { TypedNumber } from './typed-number.ts'

/** `same`: it is that figure's value. `other`: it counts what the figures count, but is none of them. */
export type Match =
  | { readonly kind: 'same'; readonly figure: Figure }
  | { readonly kind: 'other'; readonly figures: readonly Figure[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'declared' }

/** What the records of a figure are called in prose, within two words after the number. */
const nouns: Readonly<Record<string, string>> = {
  activity: 'vorming(?:en)?',
  question: 'vraag|vragen',
  consultation: 'overlegmoment(?:en)?',
  organisation: '(?:verschillende )?actor(?:en)?',
  publication: 'publicaties?',
}

/** Shares and scores stand apart from what they are of: the sentence says which one is meant. */
const topics: Readonly<Record<string, RegExp>> = {
  'evaluations.satisfaction': /tevred/i,
  'evaluations.nps': /promot[eo]r|(?<!\p{L})nps(?!\p{L})/iu,
  'consultations.policyShare': /beleid/i,
}

const startsWithNoun = (after: string, noun: string): boolean =>
  new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${noun})(?![\\p{L}-])`, 'iu').test(after)

const nounOf = ({ records: { type }, label, id }: Figure): string | undefined => {
  if (type === 'webReading') return label.split(' ').at(-1)
  return id === 'questions.delivered' ? `dienstverlening(?:en)?|${nouns[type]}` : nouns[type]
}

const speaksOf = (figure: Figure, number: TypedNumber): boolean => {
  const topic = topics[figure.id]
  if (topic !== undefined) return (figure.unit !== '%' || number.isShare) && topic.test(number.sentence)
  if (number.isShare || figure.unit !== 'count') return false
  if (figure.records.type === 'spotlight') return number.after.includes('in de kijker')
  const noun = nounOf(figure)
  return noun !== undefined && startsWithNoun(number.after, noun)
}

/** How many words of a label its surroundings share, by their first five letters. */
const nearness = ({ label }: Figure, { after }: TypedNumber): number => {
  const around = fold(after).split(/[^\p{L}]+/u)
  const words = fold(label)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 5)
  return words.filter((word) => around.some((other) => other.startsWith(word.slice(0, 5)))).length
}

const nearest = (figures: readonly Figure[], number: TypedNumber): readonly Figure[] => {
  const best = Math.max(...figures.map((figure) => nearness(figure, number)))
  return figures.filter((figure) => nearness(figure, number) === best)
}

/** Items of a list count the same as the whole: they can explain a number, but it is not meant to be theirs. */
const isWhole = ({ id }: Figure): boolean => !/^activities\.(theme|offer)\./.test(id)

/** Below this, an equal number is chance unless the words say what it counts. */
const tellingFrom = 20

export const matchNumber = (number: TypedNumber, figures: Iterable<Figure>): Match => {
  if (isDeclared(number.after)) return { kind: 'declared' }
  const comparable = [...figures].filter(({ unit, id }) =>
    number.isShare ? unit === '%' : unit === 'count' || topics[id]?.test(number.sentence) === true,
  )
  const spoken = comparable.filter((figure) => speaksOf(figure, number))
  const equal = comparable.filter(({ value }) => value === number.value)
  const equalSpoken = nearest(
    equal.filter((figure) => spoken.includes(figure)),
    number,
  )
  const [same] = equalSpoken.length > 0 ? equalSpoken : nearest(equal, number)
  const isTelling = number.isShare || number.value >= tellingFrom
  if (same !== undefined && (equalSpoken.length > 0 || (isTelling && spoken.length === 0)))
    return { kind: 'same', figure: same }
  const meant = spoken.filter(isWhole)
  return meant.length > 0 ? { kind: 'other', figures: nearest(meant, number) } : { kind: 'unknown' }
}
