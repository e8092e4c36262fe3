import { expect, it, test } from 'vitest'
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
