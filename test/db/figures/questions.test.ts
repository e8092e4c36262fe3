import { expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { figureIn, valuesIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'

const question = (store: Store, receivedOn: string | null, more: Parameters<typeof store.save<'question'>>[2] = {}) =>
  store.save('question', null, { receivedOn, subject: 'Vraag', ...more })

test('received, approved and delivered each count by their own rule', async () => {
  const store = await freshStore()
  question(store, '2022-02-01', { decision: 'approved', decidedOn: '2022-02-10', deliveredOn: '2022-04-01' })
  question(store, '2022-12-20', { decision: 'approved', decidedOn: '2023-01-10', deliveredOn: '2023-02-01' })
  question(store, '2022-03-01', { decision: 'declined' })
  question(store, '2022-04-01')
  const late = question(store, '2021-12-01', { decision: 'approved', deliveredOn: '2022-01-05' })
  store.remove('question', question(store, '2022-05-01', { decision: 'approved', deliveredOn: '2022-05-02' }).id)
  question(store, null, { decision: 'approved' })
  expect(valuesIn(store, 2022)).toEqual({
    'questions.received': 4,
    'questions.approved': 2,
    'questions.delivered': 2,
  })
  expect(figureIn(store, 2022, 'questions.delivered')?.records.ids).toContain(late.id)
})

test('a year that only delivers on earlier questions knows nothing of received ones', async () => {
  const store = await freshStore()
  question(store, '2021-12-01', { decision: 'approved', deliveredOn: '2022-01-05' })
  expect(valuesIn(store, 2022)).toEqual({ 'questions.delivered': 1 })
})

test('questions without approval or service give a known zero, no questions give nothing', async () => {
  const store = await freshStore()
  question(store, '2022-12-31')
  expect(valuesIn(store, 2022)).toEqual({ 'questions.received': 1, 'questions.approved': 0, 'questions.delivered': 0 })
  expect(valuesIn(store, 2023)).toEqual({})
})
