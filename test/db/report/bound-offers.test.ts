import { describe, expect, test } from 'vitest'
import { exportStore } from '../../../db/exchange/export.ts'
import { loadInto } from '../../../db/exchange/load.ts'
import type { Store } from '../../../db/records/store.ts'
import { beginReport } from '../../../db/report/compose.ts'
import { standingsOf } from '../../../db/report/standings.ts'
import { findingsOf } from '../../helpers/checks.ts'
import { blocksOf, outline } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

/** Two trainings: one of this offer, with a quote, and one with a theme. */
const yearOf = (store: Store, offer: { readonly name: string; readonly code?: string }): number => {
  const { id } = store.save('offer', null, offer)
  const theme = store.save('theme', null, { name: 'digitaal' }).id
  const held = { title: 'Welkom', startDate: '2022-05-01', status: 'held', format: 'offline' } as const
  const activity = store.save('activity', null, { ...held, offer: id }).id
  store.save('activity', null, { ...held, theme })
  const consent = { consentOn: '2022-05-01', consentScope: ['report'] } as const
  store.save('testimonial', null, { quote: 'Ik hoor erbij', activity, receivedOn: '2022-05-01', ...consent })
  return id
}

const bind = (store: Store, offer: number, year = 2022, section = 'newcomers'): void => {
  const report = store.list('report', { year }).rows[0] ?? store.save('report', null, { year })
  store.save('reportSection', null, { report: report.id, section, offer })
}

const newcomersIn = (store: Store) => ({
  section: outline(blocksOf(store, 'newcomers')),
  total: outline(blocksOf(store, 'professionalisation'))[0],
  themes: findingsOf(store, 'sum').find(({ id }) => id === 'themes.sum')?.severity,
  standings: standingsOf(store.reader, 1),
})

/** The section for newcomers, when it follows the offer of {@link yearOf}. */
const following = {
  section: ['tiles: 1 vorming', 'quote: Ik hoor erbij — deelnemer vorming ‘Welkom’'],
  total: 'tiles: 2 vormingen (waarvan 1 in het ondersteuningsaanbod nieuwkomers)',
  themes: 'notice',
  standings: [{ year: 2022, section: 'Ondersteuningsaanbod nieuwkomers', as: 'proposed' }],
}
const notFollowing = {
  section: [],
  total: 'tiles: 2 vormingen',
  themes: 'warning',
  standings: [{ year: 2022, section: 'Ondersteuningsaanbod verdere professionalisering', as: 'proposed' }],
}

describe('the section for newcomers', () => {
  test('follows the offer that is bound to it, however that is named and coded', async () => {
    const store = await freshStore()
    bind(store, yearOf(store, { name: 'Starterstraject', code: 'start-25' }))
    expect(newcomersIn(store)).toEqual(following)
  })

  test('follows the usual offer while none is bound, and another that is bound before that one', async () => {
    const store = await freshStore()
    yearOf(store, { name: 'Welkom', code: 'nieuwkomers' })
    expect(newcomersIn(store)).toEqual(following)
    bind(store, store.save('offer', null, { name: 'Leeg', code: 'leeg' }).id)
    expect(newcomersIn(store)).toMatchObject({ section: ['tiles: 0 vormingen'], total: notFollowing.total })
  })

  test('follows none where none is bound and none is usual', async () => {
    const store = await freshStore()
    yearOf(store, { name: 'Starterstraject' })
    expect(newcomersIn(store)).toEqual(notFollowing)
  })

  test('goes back to the usual offer when the bound one lies in the bin', async () => {
    const store = await freshStore()
    yearOf(store, { name: 'nieuwkomers' })
    const other = store.save('offer', null, { name: 'Leeg' }).id
    bind(store, other)
    const row = store.list('reportSection', {}).rows[0]
    expect(() => store.remove('offer', other)).toThrow('1 onderdeel van het verslag')
    store.save('reportSection', row?.id ?? 0, { offer: null })
    store.remove('offer', other)
    expect(newcomersIn(store)).toEqual(following)
  })

  test('follows the offer of last year’s report in a year whose report nobody began', async () => {
    const store = await freshStore()
    const offer = yearOf(store, { name: 'Starterstraject' })
    bind(store, store.save('offer', null, { name: 'Vroeger' }).id, 2020)
    bind(store, offer, 2021)
    bind(store, store.save('offer', null, { name: 'Later' }).id, 2023)
    expect(newcomersIn(store)).toEqual(following)
  })
})

test('a quote of a training belongs to whichever section follows its offer', async () => {
  const store = await freshStore()
  bind(store, yearOf(store, { name: 'Open aanbod' }), 2022, 'events')
  expect(outline(blocksOf(store, 'events'))).toEqual(['quote: Ik hoor erbij — deelnemer vorming ‘Welkom’'])
})

describe('a report that begins', () => {
  const rowOf = (store: Store, year: number, section = 'newcomers') => {
    const report = store.list('report', { year }).rows[0]
    return store.list('reportSection', { where: { report: report?.id ?? 0, section } }).rows[0]
  }

  test('binds the usual offer to the section for newcomers, and none to the others', async () => {
    const store = await freshStore()
    const offer = yearOf(store, { name: 'nieuwkomers' })
    beginReport(store, 2022, 'standard')
    expect(rowOf(store, 2022)?.offer).toBe(offer)
    expect(rowOf(store, 2022, 'themes')?.offer).toBeNull()
    store.save('offer', offer, { name: 'Starters', code: 'starters' })
    expect(newcomersIn(store)).toEqual(following)
  })

  test.each(['standard', 'previous', 'empty'] as const)(
    '%s: keeps what the report before it bound',
    async (template) => {
      const store = await freshStore()
      const offer = yearOf(store, { name: 'Starterstraject' })
      store.save('offer', null, { name: 'nieuwkomers' })
      bind(store, offer, 2021)
      beginReport(store, 2022, template)
      expect(rowOf(store, 2022)?.offer).toBe(offer)
    },
  )
})

test('the binding leaves and comes back with all data, and a file of before it follows the usual offer', async () => {
  const store = await freshStore()
  bind(store, yearOf(store, { name: 'Starterstraject', code: 'start' }))
  const json = JSON.parse(JSON.stringify(exportStore(store.reader, { private: true })))
  const copy = await freshStore()
  loadInto(copy, json)
  expect(newcomersIn(copy)).toEqual(following)
  for (const row of json.records.reportSection) delete row.offer
  json.records.offer[0].code = 'nieuwkomers'
  const older = await freshStore()
  loadInto(older, json)
  expect(newcomersIn(older)).toEqual(following)
})
