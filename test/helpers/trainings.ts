import type { Patch, Store } from '../../db/records/store.ts'

/** A training that was held in 2022, unless `values` says otherwise; gives its id. */
export const held = (store: Store, values: Patch<'activity'> = {}): number =>
  store.save('activity', null, {
    title: 'Vorming',
    startDate: '2022-03-01',
    status: 'held',
    format: 'online',
    ...values,
  }).id

/** Answers of 2022 to one question, an evaluation each; null is one who did not answer. Gives their ids. */
export const answer = (
  store: Store,
  question: 'satisfaction' | 'satisfactionOfTen' | 'recommendation',
  scores: readonly (number | null)[],
  more: Patch<'evaluation'> = {},
): readonly number[] =>
  scores.map((score) => store.save('evaluation', null, { date: '2022-05-01', [question]: score, ...more }).id)
