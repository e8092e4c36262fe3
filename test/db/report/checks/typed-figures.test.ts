import { expect, it } from 'vitest'
import { findingsOf, hold, messagesOf, sectionIn } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('asks of a typed figure how it was counted and on what it rests', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  store.save('reportFigure', null, { section, label: 'tevredenheid', value: 81, position: 1 })
  store.save('reportFigure', null, {
    section,
    label: 'bereik',
    position: 2,
    value: 3,
    definition: 'Som van alle leden.',
  })
  store.save('reportFigure', null, { section, label: 'leden', value: 3, definition: 'Volgens het register.', n: 3 })
  expect(messagesOf(store, 'no-basis')).toEqual([
    expect.stringContaining(
      '“tevredenheid” zegt niet hoe het geteld is en op hoeveel antwoorden of records het steunt.',
    ),
    expect.stringContaining('“bereik” zegt niet op hoeveel antwoorden'),
  ])
})

it('asks why a figure was typed over, and finds one that is not there', async () => {
  const store = await freshStore()
  hold(store, 1)
  const report = store.save('report', null, { year: 2022 }).id
  const good = { report, figure: 'activities.total', value: 70, reason: 'Twee staan nog op papier.' }
  store.save('figureOverride', null, good)
  const { id } = store.save('figureOverride', null, { ...good, reason: null })
  store.save('figureOverride', null, { ...good, figure: 'activities.verzonnen' })
  expect(findingsOf(store, 'no-basis')).toMatchObject([
    {
      message: expect.stringContaining('het cijfer “vormingen” zonder reden'),
      records: [{ type: 'figureOverride', ids: [id] }],
    },
    { message: expect.stringContaining('“activities.verzonnen”, maar dat cijfer is er in 2022 niet') },
  ])
})

it('leaves a section alone that is not in the report', async () => {
  const store = await freshStore()
  const section = sectionIn(store, { shown: false }).id
  store.save('reportFigure', null, { section, label: 'tevredenheid', value: 81 })
  expect(findingsOf(store, 'no-basis')).toEqual([])
})
