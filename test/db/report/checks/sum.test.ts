import { expect, it } from 'vitest'
import { findingsOf, hold, messagesOf } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('says how many trainings the themes leave out, and how many of those the newcomers’ offer explains', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'digitaal' }).id
  const offer = store.save('offer', null, { name: 'aanbod voor nieuwe mensen', code: 'nieuwkomers' }).id
  const other = store.save('offer', null, { name: 'verdere professionalisering' }).id
  hold(store, 3, { theme, offer: other })
  const loose = [...hold(store, 2, { offer }), ...hold(store, 1, { offer: other })]
  const [found] = findingsOf(store, 'sum')
  expect(found).toMatchObject({ id: 'themes.sum', severity: 'warning', section: 'themes' })
  expect(found?.message).toMatch(
    /tellen samen 3 van de 6 vormingen\. 3 hebben geen thema, waarvan 2 in het aanbod voor nieuwe mensen\./,
  )
  expect(found?.records.flatMap(({ ids }) => ids).toSorted((a, b) => a - b)).toEqual(loose)
})

it('only notes it when the newcomers’ offer explains them all', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'digitaal' }).id
  const offer = store.save('offer', null, { name: 'nieuwkomers' }).id
  hold(store, 3, { theme, offer })
  hold(store, 1, { offer })
  expect(findingsOf(store, 'sum')).toMatchObject([{ id: 'themes.sum', severity: 'notice' }])
})

it('misses a training without format, one without offer, and a spotlight that nobody placed', async () => {
  const store = await freshStore()
  const offer = store.save('offer', null, { name: 'nieuwkomers' }).id
  hold(store, 2, { offer })
  hold(store, 1, { format: null })
  store.save('spotlight', null, { name: 'A', date: '2022-03-01', recognised: true })
  store.save('spotlight', null, { name: 'B', date: '2022-03-02' })
  expect(findingsOf(store, 'sum').map(({ id }) => id)).toEqual(['formats.sum', 'offers.sum', 'spotlights.sum'])
  expect(messagesOf(store, 'sum')[0]).toContain('2 van de 3 vormingen. 1 heeft geen vorm')
})

it('explains only the themes by the newcomers’ offer', async () => {
  const store = await freshStore()
  const offer = store.save('offer', null, { name: 'nieuwkomers' }).id
  hold(store, 1, { offer })
  hold(store, 1, { offer, format: null })
  expect(findingsOf(store, 'sum')).toMatchObject([
    { id: 'formats.sum', severity: 'warning', message: expect.stringContaining('1 heeft geen vorm. Vul aan') },
  ])
})

it('is silent where nobody divides, and where all adds up', async () => {
  const store = await freshStore()
  hold(store, 2)
  expect(findingsOf(store, 'sum')).toEqual([])
})

it('takes no offer for a part of a total that counts only another', async () => {
  const store = await freshStore()
  const offer = store.save('offer', null, { name: 'open aanbod' }).id
  hold(store, 2, { offer })
  hold(store, 3, { offer: store.save('offer', null, { name: 'nieuwkomers' }).id })
  store.save('counting', null, { year: 2022, activitiesOffer: offer })
  expect(messagesOf(store, 'sum').filter((message) => message.startsWith('De soorten aanbod'))).toEqual([])
})

it('warns of a part that was typed over, where no record lacks anything', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'digitaal', code: 'digitaal' }).id
  hold(store, 3, { theme })
  const report = store.save('report', null, { year: 2022 }).id
  store.save('figureOverride', null, { report, figure: 'activities.theme.digitaal', value: 2 })
  expect(findingsOf(store, 'sum')).toMatchObject([
    {
      id: 'themes.sum',
      severity: 'warning',
      message: 'De thema’s tellen samen 2 van de 3 vormingen. Kijk na of er een cijfer overschreven is.',
    },
  ])
})
