import { expect, it } from 'vitest'
import { findingsOf, messagesOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('tells of answers on the scale that the year does not count', async () => {
  const store = await freshStore()
  store.save('evaluation', null, { date: '2022-03-01', satisfaction: 5 })
  const ten = store.save('evaluation', null, { date: '2022-03-01', satisfactionOfTen: 8 }).id
  store.save('evaluation', null, { date: '2021-03-01', satisfactionOfTen: 8 })
  expect(findingsOf(store, 'other-scale')).toMatchObject([
    { severity: 'warning', records: [{ type: 'evaluation', ids: [ten] }] },
  ])
  expect(messagesOf(store, 'other-scale')).toEqual([
    '1 antwoord op de vraag naar tevredenheid staat op een andere schaal dan die van 2022, en telt dus niet mee. Kijk de schaal van dat jaar na, of zeg erbij dat ze ontbreken.',
  ])
  store.save('counting', null, { year: 2022, scale: 'ten' })
  expect(findingsOf(store, 'other-scale')).toMatchObject([{ records: [{ ids: [1] }] }])
})

it('is silent when all answers are on the scale of the year', async () => {
  const store = await freshStore()
  store.save('counting', null, { year: 2022, scale: 'ten' })
  store.save('evaluation', null, { date: '2022-03-01', satisfactionOfTen: 8 })
  expect(findingsOf(store, 'other-scale')).toEqual([])
})
