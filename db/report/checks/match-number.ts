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
  activity: 'vorming(?:en)?|activiteit(?:en)?',
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
  // Prose speaks of the participants of one training as often as of all.
  if (id === 'activities.participants') return undefined
  if (type === 'webReading') return label.split(' ').at(-1)
  return id === 'questions.delivered' ? `dienstverlening(?:en)?|${nouns[type]}` : nouns[type]
}

/** A figure of the year before, in a text that compares: it can explain a number, but is not what a number must equal. */
const isOfLastYear = ({ id }: Figure): boolean => id.startsWith('vorig.')

const speaksOf = (figure: Figure, number: TypedNumber): boolean => {
  if (isOfLastYear(figure)) return false
  const topic = topics[figure.id]
  if (topic !== undefined) return (figure.unit !== '%' || number.isShare) && topic.test(number.sentence)
  if (number.isShare || figure.unit !== 'count') return false
  if (figure.records.type === 'spotlight') return number.after.includes('in de kijker')
  const noun = nounOf(figure)
  return noun !== undefined && startsWithNoun(number.after, noun)
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
const isWhole = ({ id }: Figure): boolean => !/^activities\.(theme|offer)\./.test(id)

/** Below this, an equal number is chance unless the words say what it counts. */
const tellingFrom = 20

const isTelling = (figure: Figure, number: TypedNumber): boolean =>
  number.isShare || number.value >= tellingFrom || closeness(figure, number).words > 0

export const matchNumber = (number: TypedNumber, figures: Iterable<Figure>): Match => {
  if (isDeclared(number.after)) return { kind: 'declared' }
  const comparable = [...figures].filter(({ unit, id }) =>
    number.isShare ? unit === '%' : unit === 'count' || topics[id]?.test(number.sentence) === true,
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
