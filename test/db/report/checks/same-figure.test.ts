import { expect, it, test } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf, hold, messagesOf, sectionIn, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('sees a figure of one’s own that says otherwise than the tile of the records', async () => {
  const store = await freshStore()
  hold(store, 3)
  const section = sectionIn(store, { kind: 'free', section: null, title: 'In het kort' }).id
  const { id } = store.save('reportFigure', null, { section, label: 'Vormingen', value: 4 })
  expect(findingsOf(store, 'same-figure')).toMatchObject([
    {
      message:
        'Je eigen cijfer “Vormingen” zegt 4, maar het verslag telt 3 vormingen. Laat er één staan, of noem ze anders.',
      records: [{ type: 'reportFigure', ids: [id] }],
    },
  ])
  store.save('reportFigure', id, { value: 3 })
  expect(findingsOf(store, 'same-figure')).toEqual([])
})

it('sees two figures of one’s own with the same words and other values', async () => {
  const store = await freshStore()
  const section = sectionIn(store, {}).id
  const ids = [1200, 1300].map(
    (value) => store.save('reportFigure', null, { section, label: 'Abonnees op de nieuwsbrief', value }).id,
  )
  store.save('reportFigure', null, { section, label: 'Leden', value: 1200 })
  expect(findingsOf(store, 'same-figure')).toMatchObject([{ records: [{ type: 'reportFigure', ids }] }])
  expect(messagesOf(store, 'same-figure')).toEqual([
    'Het cijfer “Abonnees op de nieuwsbrief” staat 2 keer in je verslag, met 1.200 en 1.300. Welk klopt?',
  ])
})

test.each([
  ['We telden 54.000 bezoekers op onze dagen.', 1],
  ['We telden 55.000 bezoekers op onze dagen.', 0],
  ['We telden 54.000 keer een bezoeker.', 0],
])('in %s the text and the tile differ %i times', async (body, times) => {
  const store = await freshStore()
  const { id: section } = write(store, body)
  store.save('reportFigure', null, { section, label: 'bezoekers', value: 55_000, definition: 'Geschat.', n: 2 })
  expect(findingsOf(store, 'same-figure')).toHaveLength(times)
})

/** Sections of one's own, each with its figures as label → value. */
const sectionsWith = async (...sections: readonly Readonly<Record<string, number>>[]): Promise<Store> => {
  const store = await freshStore()
  for (const [index, figures] of sections.entries()) {
    const { id: section } = sectionIn(store, { kind: 'free', section: null, title: `Deel ${index + 1}` })
    for (const [label, value] of Object.entries(figures)) store.save('reportFigure', null, { section, label, value })
  }
  return store
}

test.each([
  { why: 'a year and one of its themes', sections: [{ activiteiten: 241 }, { activiteiten: 14 }], times: 0 },
  { why: 'three projects', sections: [{ deelnemers: 120 }, { deelnemers: 121 }, { deelnemers: 268 }], times: 0 },
  {
    why: 'two projects told alike',
    sections: [
      { deelnemers: 194, avonden: 8 },
      { deelnemers: 210, avonden: 9 },
    ],
    times: 0,
  },
  { why: 'near values', sections: [{ leden: 1200 }, { leden: 1300 }], times: 1 },
  { why: 'digits in another order', sections: [{ leden: 1039 }, { leden: 1930 }], times: 1 },
  { why: 'a zero too many', sections: [{ leden: 412 }, { leden: 4120 }], times: 1 },
])('of $why it says $times times that they differ', async ({ sections, times }) => {
  expect(findingsOf(await sectionsWith(...sections), 'same-figure')).toHaveLength(times)
})

test.each([
  ['a part in another section', 14, 0],
  ['more than the whole', 31, 1],
  ['near the whole', 28, 1],
])('beside 30 trainings of the records %s (%i) is told %i times', async (_, value, times) => {
  const store = await sectionsWith({ Vormingen: value })
  hold(store, 30)
  expect(findingsOf(store, 'same-figure')).toHaveLength(times)
})

test.each([
  ['In 1998 begonnen we met 60 vrijwilligers.', 0],
  ['We begonnen met 3 vrijwilligers.', 0],
  ['Nu zijn er 60 vrijwilligers.', 1],
])('%s differs %i times from 64 of them', async (body, times) => {
  const store = await sectionsWith({ vrijwilligers: 64 })
  write(store, body)
  expect(findingsOf(store, 'same-figure')).toHaveLength(times)
})
