import { expect, it, test } from 'vitest'
import { findingsOf, hold } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

test.each([
  { usual: [14, 16, 11, 20, 18, 9], value: 1200, times: 1 },
  { usual: [14, 16, 11, 20, 18, 9], value: 140, times: 1 },
  { usual: [14, 16, 11, 20, 18, 9], value: 45, times: 0 },
  { usual: [5, 80, 12, 200, 40, 9], value: 400, times: 0 },
  { usual: [14, 16, 11, 20], value: 1200, times: 0 },
])('$value participants among $usual are told $times times', async ({ usual, value, times }) => {
  const store = await freshStore()
  const workForm = store.save('workForm', null, { name: 'leertraject' }).id
  for (const participants of usual) hold(store, 1, { workForm, participants })
  const [id = 0] = hold(store, 1, { workForm, participants: value, title: 'Groot' })
  expect(findingsOf(store, 'outlier').map(({ id: found }) => found)).toEqual(
    Array.from({ length: times }, () => `activity-${id}.participants.outlier`),
  )
})

it('compares with the same work form, and says what is usual there', async () => {
  const store = await freshStore()
  const course = store.save('workForm', null, { name: 'cursus' }).id
  const lecture = store.save('workForm', null, { name: 'lezing' }).id
  for (const participants of [10, 12, 14, 11, 13]) hold(store, 1, { workForm: course, participants })
  const [id = 0] = hold(store, 1, { workForm: lecture, participants: 150, title: 'Avond' })
  expect(findingsOf(store, 'outlier')).toEqual([])
  store.save('activity', id, { workForm: course })
  expect(findingsOf(store, 'outlier')).toMatchObject([
    {
      severity: 'notice',
      message:
        '“Avond” van 1 januari 2022 heeft 150 deelnemers; bij andere van de werkvorm “cursus” zijn dat er meestal zo’n 12. Kijk na of er geen cijfer te veel staat, of laat het zo als het klopt.',
      records: [{ type: 'activity', ids: [id] }],
      field: 'participants',
    },
  ])
})
