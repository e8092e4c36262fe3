import { expect, it } from 'vitest'
import { type Outcome, outcomesOf } from '../../../db/figures/outcomes.ts'
import { printFigure } from '../../../db/model/format.ts'
import type { Store } from '../../../db/records/store.ts'
import { figureIn } from '../../helpers/figures.ts'
import { freshStore } from '../../helpers/store.ts'
import { answer, held } from '../../helpers/trainings.ts'

/** `vormingen`: as on the screen, by value of the choice; null without data. */
const outcomes = (store: Store, field: Outcome['field']): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    outcomesOf(store.reader, 2022)
      .filter((outcome) => outcome.field === field)
      .map(({ value, figure }) => [String(value), figure && printFigure(figure)]),
  )

it('each way to count satisfaction says what it would be', async () => {
  const store = await freshStore()
  answer(store, 'satisfaction', [5, 4, 4, 3, 1])
  answer(store, 'satisfactionOfTen', [10, 9, 8, 7])
  // Three of five are 4 or 5; 17/5; from 4 on the same three.
  expect(outcomes(store, 'satisfaction')).toEqual({ topTwo: '60%', mean: '3,4/5', share: '60%' })
  expect(outcomes(store, 'mark')).toEqual({ 2: '80%', 3: '80%', 4: '60%', 5: '20%' })
  // Two of four are 9 or 10.
  expect(outcomes(store, 'scale')).toEqual({ five: '60%', ten: '50%' })
})

it('another scale has a mark of its own', async () => {
  const store = await freshStore()
  answer(store, 'satisfaction', [5, 4, 3])
  answer(store, 'satisfactionOfTen', [8, 6])
  store.save('counting', null, { year: 2022, satisfaction: 'share', mark: 3 })
  // All three are 3 or more; one of two is 7 or more.
  expect(outcomes(store, 'scale')).toEqual({ five: '100%', ten: '50%' })
})

it('the net promoter score and the trainings can look at each offer', async () => {
  const store = await freshStore()
  const open = store.save('offer', null, { name: 'open' }).id
  const old = store.save('offer', null, { name: 'oud', archived: true }).id
  answer(store, 'recommendation', [10], { activity: held(store, { offer: open }) })
  answer(store, 'recommendation', [0], { activity: held(store, { offer: old }) })
  expect(outcomes(store, 'npsOffer')).toEqual({ null: '0', [open]: '+100' })
  expect(outcomes(store, 'activitiesOffer')).toEqual({ null: '2', [open]: '1' })
})

it('participants once for each training, or on each day', async () => {
  const store = await freshStore()
  expect(outcomes(store, 'participants')).toEqual({ perActivity: null, perDay: null })
  held(store, { participants: 10, sessions: 3 })
  expect(outcomes(store, 'participants')).toEqual({ perActivity: '10', perDay: '30' })
})

it('what was chosen has the outcome that the year has', async () => {
  const store = await freshStore()
  answer(store, 'satisfaction', [5, 4, 2])
  store.save('counting', null, { year: 2022, satisfaction: 'mean' })
  const figure = figureIn(store, 2022, 'evaluations.satisfaction')
  expect(outcomes(store, 'satisfaction')['mean']).toBe(figure && printFigure(figure))
})
