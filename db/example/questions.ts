import type { Patch, Store } from '../records/store.ts'
import { questionCounts, questionSubjects, questionsOf2021 } from './data/questions.ts'
import type { Lists } from './lists.ts'
import type { Organisations } from './organisations.ts'
import { cycle, dayOf, daysAfter, isAmong } from './spread.ts'

const { received, approved, deliveredSameYear } = questionCounts

/** Decided after two weeks and answered some weeks later; what came in last is still open or waits for its service. */
const courseOf = (index: number): Patch<'question'> => {
  const receivedOn = dayOf(index, received)
  const decidedOn = daysAfter(receivedOn, 14)
  if (!isAmong(index, approved, received))
    return index > 72 ? { receivedOn, decision: 'open' } : { receivedOn, decision: 'declined', decidedOn }
  const earlierApproved = Math.floor((index * approved) / received)
  const deliveredOn = earlierApproved < deliveredSameYear ? daysAfter(receivedOn, 35 + 7 * (index % 3)) : null
  return { receivedOn, decision: 'approved', decidedOn, deliveredOn }
}

/** The questions for support. Two services of 2022 answer a question of 2021, as happens every winter. */
export const saveQuestions = (store: Store, lists: Lists, { sector }: Organisations): void => {
  const save = (index: number, course: Patch<'question'>) => {
    const [subject, theme] = cycle(questionSubjects, index)
    return store.save('question', null, {
      subject,
      theme: theme === null ? null : lists.theme[theme],
      organisation: sector[index % sector.length] ?? null,
      ...course,
    })
  }
  for (const [index, dates] of questionsOf2021.entries()) save(index, { ...dates, decision: 'approved' })
  for (let index = 0; index < received; index++) save(index, courseOf(index))
  // Of the year after, and entered twice: these count in no figure of 2022.
  save(3, { receivedOn: '2023-01-05', decision: 'open' })
  const twice = save(0, { receivedOn: '2022-01-10', decision: 'approved', deliveredOn: '2022-03-01' })
  store.remove('question', twice.id)
}
