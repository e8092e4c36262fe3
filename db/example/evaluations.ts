import type { Store } from '../records/store.ts'
import { type Activities, type Activity, lastDay } from './activities.ts'
import { criticism, formsReceived, praise, recommendationAnswers, satisfactionAnswers } from './data/evaluations.ts'
import { cycle, isAmong, shuffled } from './spread.ts'

type Answers = readonly (readonly [answer: number, times: number])[]

/** The answers one by one, with the questions left open spread among them. */
const withGaps = (answers: Answers): readonly (number | null)[] => {
  const given = answers.flatMap(([answer, times]) => Array.from({ length: times }, () => answer))
  const open = formsReceived - given.length
  let next = 0
  return Array.from({ length: formsReceived }, (_, index) =>
    isAmong(index, open, formsReceived) ? null : (given[next++] ?? null),
  )
}

/** Of the `index`-th form: the activity it is about. Who had more participants got more forms back. */
const activityOf = (held: readonly Activity[], index: number): Activity | undefined => {
  const seats = held.reduce((sum, { participants }) => sum + (participants ?? 0), 0)
  let seat = Math.floor(((index + 0.5) * seats) / formsReceived)
  return held.find(({ participants }) => {
    seat -= participants ?? 0
    return seat < 0
  })
}

const commentOn = (satisfaction: number | null, index: number): string | null => {
  if (satisfaction === null || index % 7 !== 0) return null
  return satisfaction >= 4 ? cycle(praise, index / 7) : cycle(criticism, index / 7)
}

/** The evaluation forms: both lists run from high to low, so that who is satisfied also recommends us. */
export const saveEvaluations = (store: Store, { held, other }: Activities): void => {
  const recommendations = withGaps(recommendationAnswers)
  const forms = withGaps(satisfactionAnswers).map((satisfaction, index) => ({
    satisfaction,
    recommendation: recommendations[index] ?? null,
  }))
  for (const [index, form] of shuffled(forms, 157).entries()) {
    const about = activityOf(held, index)
    if (about === undefined) continue
    const comment = commentOn(form.satisfaction, index)
    store.save('evaluation', null, { ...form, comment, activity: about.id, date: lastDay(about) })
  }
  // Of another year, and entered twice: these count in no figure of 2022.
  for (const about of [other.heldIn2021, other.heldIn2023])
    store.save('evaluation', null, { activity: about.id, date: lastDay(about), satisfaction: 2, recommendation: 3 })
  const [first] = held
  if (first === undefined) return
  const twice = store.save('evaluation', null, { activity: first.id, date: lastDay(first), satisfaction: 1 })
  store.remove('evaluation', twice.id)
}
