import { expect, it } from 'vitest'
import type { Patch } from '../../../../db/records/store.ts'
import { findingsOf, hold, messagesOf, sectionIn, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('lists in one finding the typed figures that say nothing of where they come from', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const save = (label: string, values: Patch<'reportFigure'> = {}) =>
    store.save('reportFigure', null, { section, label, value: 81, ...values }).id
  const tevreden = save('tevredenheid', { unit: '%' })
  expect(messagesOf(store, 'no-basis')).toEqual([
    'Het eigen cijfer “tevredenheid” zegt niet hoe het geteld is en op hoeveel antwoorden of records het steunt. Vul dat aan, dan weet de lezer wat er staat.',
  ])
  const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => save(label))
  expect(findingsOf(store, 'no-basis')).toMatchObject([
    {
      severity: 'warning',
      message:
        '7 eigen cijfers zeggen niet hoe ze geteld zijn of op hoeveel antwoorden of records ze steunen: “tevredenheid”, “a”, “b”, “c”, “d” en nog 2. Vul dat aan, dan weet de lezer wat er staat.',
      records: [{ type: 'reportFigure', ids: [tevreden, ...others] }],
    },
  ])
})

it('asks no number of answers of a count that says how it was counted, and of a share in a softer way', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const definition = 'Volgens het register.'
  store.save('reportFigure', null, { section, label: 'leden', value: 3, definition })
  expect(findingsOf(store, 'no-basis')).toEqual([])
  const { id } = store.save('reportFigure', null, { section, label: 'gratis', value: 39, unit: '%', definition })
  expect(findingsOf(store, 'no-basis')).toMatchObject([
    { severity: 'notice', message: expect.stringContaining('“gratis” zegt niet op hoeveel antwoorden') },
  ])
  store.save('reportFigure', id, { n: 241 })
  expect(findingsOf(store, 'no-basis')).toEqual([])
})

it('takes a source that the section names for a beginning', async () => {
  const store = await freshStore()
  const { id: section } = write(store, 'Bron: het ledenregister op 31 december.')
  store.save('reportFigure', null, { section, label: 'leden', value: 412 })
  expect(findingsOf(store, 'no-basis')).toMatchObject([{ severity: 'notice' }])
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
