import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { idsOf, type ListQuery, placeOf, totalsOf } from '../../../db/lists/list.ts'
import { orderBy, orderOf } from '../../../db/lists/order.ts'
import { recordTypes } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { fillMany } from '../../helpers/many.ts'
import { freshStore } from '../../helpers/store.ts'

const titles = (page: { readonly rows: readonly { readonly title: string | null }[] }) =>
  page.rows.map(({ title }) => title)

it('finds words in any order, whatever the accents and capitals, also in what a record links to', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'Communicatie- en marketingbeleid' })
  store.save('activity', null, { title: 'Één beeld zegt 100%_méér', theme: theme.id, notes: 'Met koffie' })
  store.save('activity', null, { title: 'Zelfsturende teams' })
  for (const search of ['een', 'MEER beeld', 'marketingbeleid zegt', 'beleid', 'KOFFIE', '100%_', 'éé', '  '])
    expect(store.list('activity', { search }).total).toBe(search.trim() === '' ? 2 : 1)
  for (const search of ['1000', '%', 'x_z', "'; DROP TABLE activity; --"])
    expect(store.list('activity', { search }).total).toBe(search === '%' ? 1 : 0)
})

it('finds anew what changed since the same was last looked for, here or in another program', async () => {
  const store = await freshStore()
  const { id } = store.save('activity', null, { title: 'Trefdag' })
  const found = () => titles(store.list('activity', { search: 'tref' }))
  expect(found()).toEqual(['Trefdag'])
  store.save('activity', id, { title: 'Feest' })
  expect(found()).toEqual([])
  store.changes.undo()
  expect(found()).toEqual(['Trefdag'])
  store.remove('activity', id)
  expect(found()).toEqual([])
  const other = await openStore(store.path)
  onTestFinished(() => other.close())
  other.restore('activity', id)
  expect(found()).toEqual(['Trefdag'])
})

it('forgets what was found in a change that was taken back', async () => {
  const store = await freshStore()
  store.save('activity', null, { title: 'Trefdag' })
  const found = () => titles(store.list('activity', { search: 'tref' }))
  const work = () => {
    store.save('activity', null, { title: 'Nog een trefdag' })
    expect(found()).toHaveLength(2)
    throw new Error('taken back')
  }
  expect(() => store.transaction(work)).toThrow('taken back')
  expect(found()).toEqual(['Trefdag'])
  expect(totalsOf(store.reader, 'activity', { search: 'tref' })).toEqual({})
})

it('finds in the bin what lies there, and in a year what is of it', async () => {
  const store = await freshStore()
  const { id } = store.save('activity', null, { title: 'Trefdag 1', startDate: '2022-03-05' })
  store.save('activity', null, { title: 'Trefdag 2', startDate: '2022-03-06' })
  store.save('activity', null, { title: 'Trefdag 3', startDate: '2021-03-06' })
  store.remove('activity', id)
  const found = (query: ListQuery) => titles(store.list('activity', { search: 'tref', ...query }))
  expect(found({ year: 2022 })).toEqual(['Trefdag 2'])
  expect(found({ year: 2022, bin: true })).toEqual(['Trefdag 1'])
  expect(found({ where: { startDate: '2021-03-06' } })).toEqual(['Trefdag 3'])
})

it('places a record in the year of its date, or in every year of its span', async () => {
  const store = await freshStore()
  store.save('activity', null, { title: 'oudjaar', startDate: '2022-12-31', endDate: '2023-01-02' })
  store.save('activity', null, { title: 'nieuwjaar', startDate: '2023-01-01' })
  store.save('activity', null, { title: 'ooit' })
  store.save('trajectory', null, { title: 'drie jaar', fromYear: 2021, toYear: 2023 })
  store.save('trajectory', null, { title: 'loopt nog', fromYear: 2022 })
  expect(titles(store.list('activity', { year: 2022 }))).toEqual(['oudjaar'])
  expect(titles(store.list('activity', { year: 2023 }))).toEqual(['nieuwjaar'])
  expect(titles(store.list('trajectory', { year: 2021 }))).toEqual(['drie jaar'])
  expect(store.list('trajectory', { year: 2023 }).total).toBe(2)
  expect(titles(store.list('trajectory', { year: 2030 }))).toEqual(['loopt nog'])
  expect(store.list('activity').total).toBe(3)
})

it('sorts as a reader of Dutch would, with what is empty at the end', async () => {
  const store = await freshStore()
  const beta = store.save('theme', null, { name: 'bèta' }).id
  const alfa = store.save('theme', null, { name: 'Alfa' }).id
  store.save('activity', null, { title: 'zee', theme: beta, participants: 3 })
  store.save('activity', null, { title: 'Élan', theme: alfa, participants: 20 })
  store.save('activity', null, { title: 'eb' })
  const by = (field: string, descending = false) => titles(store.list('activity', { sort: { field, descending } }))
  expect(by('title')).toEqual(['eb', 'Élan', 'zee'])
  expect(by('title', true)).toEqual(['zee', 'Élan', 'eb'])
  expect(by('theme')).toEqual(['Élan', 'zee', 'eb'])
  expect(by('participants', true)).toEqual(['Élan', 'zee', 'eb'])
  expect(by('participants')).toEqual(['zee', 'Élan', 'eb'])
})

it('sorts a choice as its options stand, not by their codes', async () => {
  const store = await freshStore()
  for (const status of ['postponed', 'held', null, 'cancelled', 'planned'] as const)
    store.save('activity', null, { title: status ?? 'leeg', status })
  const by = (descending: boolean) => titles(store.list('activity', { sort: { field: 'status', descending } }))
  expect(by(false)).toEqual(['planned', 'held', 'cancelled', 'postponed', 'leeg'])
  expect(by(true)).toEqual(['postponed', 'cancelled', 'held', 'planned', 'leeg'])
})

it('gives a page, the count of all, and the titles of what the rows link to', async () => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'Digitaal' }).id
  for (let day = 1; day <= 9; day++)
    store.save('activity', null, { title: `dag ${day}`, startDate: `2022-01-0${day}`, theme })
  const page = store.list('activity', { offset: 2, limit: 3 })
  expect(titles(page)).toEqual(['dag 7', 'dag 6', 'dag 5'])
  expect(page.total).toBe(9)
  expect(page.titles['theme']).toEqual({ [theme]: 'Digitaal' })
})

it('filters on a field, and takes no column that is not one', async () => {
  const store = await freshStore()
  store.save('activity', null, { title: 'ja', status: 'held' })
  store.save('activity', null, { title: 'nee', status: 'cancelled' })
  expect(titles(store.list('activity', { where: { status: 'held' } }))).toEqual(['ja'])
  expect(store.list('activity', { where: { theme: null } }).total).toBe(2)
  expect(
    store.list('activity', {
      where: { 'id = 1 OR 1': 1 },
      sort: { field: 'id; DROP TABLE activity', descending: false },
    }).total,
  ).toBe(2)
})

it('filters on yes, no and not filled in apart', async () => {
  const store = await freshStore()
  for (const [name, recognised] of [
    ['a', true],
    ['b', false],
    ['c', null],
  ] as const)
    store.save('organisation', null, { name, recognised })
  const names = (recognised: boolean | null) =>
    store.list('organisation', { where: { recognised } }).rows.map(({ name }) => name)
  expect([names(true), names(false), names(null)]).toEqual([['a'], ['b'], ['c']])
})

it('adds up what adds up, over the whole list, and says how many have it', async () => {
  const store = await freshStore()
  store.save('activity', null, { title: 'a', startDate: '2022-01-01', participants: 12, hours: 1.5, status: 'held' })
  store.save('activity', null, { title: 'b', startDate: '2022-02-01', participants: 0, hours: 2 })
  store.save('activity', null, { title: 'c', startDate: '2022-03-01' })
  store.save('activity', null, { title: 'd', startDate: '2023-01-01', participants: 500 })
  expect(totalsOf(store.reader, 'activity', { year: 2022 })).toEqual({
    hours: { sum: 3.5, n: 2 },
    participants: { sum: 12, n: 2 },
  })
  expect(totalsOf(store.reader, 'activity', { where: { status: 'held' }, search: 'a' })).toEqual({
    hours: { sum: 1.5, n: 1 },
    participants: { sum: 12, n: 1 },
  })
  expect(totalsOf(store.reader, 'activity', { year: 1999 })).toEqual({})
})

it('has no total of marks, places in an order, or what has no numbers', async () => {
  const store = await freshStore()
  store.save('evaluation', null, { satisfaction: 5, recommendation: 9 })
  store.save('theme', null, { name: 'a', position: 1 })
  expect(totalsOf(store.reader, 'evaluation', {})).toEqual({})
  expect(totalsOf(store.reader, 'theme', {})).toEqual({})
  expect(totalsOf(store.reader, 'organisation', {})).toEqual({})
})

it('gives the ids of all that it finds', async () => {
  const store = await freshStore()
  const [a, , c] = ['2022-01-01', '2021-01-01', '2022-12-31'].map(
    (startDate) => store.save('activity', null, { startDate }).id,
  )
  expect(idsOf(store.reader, 'activity', { year: 2022 }).toSorted()).toEqual([a, c])
  expect(idsOf(store.reader, 'activity', { bin: true })).toEqual([])
})

it('filters on several values of a field, of which not filled in may be one', async () => {
  const store = await freshStore()
  const [one, two] = ['Een', 'Twee'].map((name) => store.save('theme', null, { name }).id)
  store.save('activity', null, { title: 'a', theme: one ?? null, status: 'held' })
  store.save('activity', null, { title: 'b', theme: two ?? null, status: 'planned' })
  store.save('activity', null, { title: 'c', status: 'held' })
  const titled = (where: ListQuery['where']) => titles(store.list('activity', { where })).toSorted()
  expect(titled({ theme: [one ?? 0, two ?? 0] })).toEqual(['a', 'b'])
  expect(titled({ theme: [two ?? 0, null] })).toEqual(['b', 'c'])
  expect(titled({ theme: [two ?? 0, null], status: ['held'] })).toEqual(['c'])
  expect(titled({ status: ['held', 'planned'] })).toEqual(['a', 'b', 'c'])
  expect(totalsOf(store.reader, 'activity', { where: { theme: [one ?? 0, two ?? 0] } })).toEqual({})
})

/** Every page of a list, put together. */
const allPages = (store: Store, query: ListQuery) => {
  const { total } = store.list('activity', { ...query, limit: 1 })
  const pageSize = 3000
  return Array.from({ length: Math.ceil(total / pageSize) }, (_, page) =>
    store.list('activity', { ...query, offset: page * pageSize, limit: pageSize }),
  ).flatMap(({ rows }) => rows)
}

it('a long list holds each record once, in the order that was asked for, whatever page one looks at', async () => {
  const count = 12_000
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  await fillMany(path, count)
  const store = await openStore(path)
  onTestFinished(() => store.close())
  store.save('activity', 7, { title: null, participants: null, theme: null, status: null })
  store.save('activity', 8, { theme: null })
  const orders = [
    undefined,
    { field: 'title', descending: false },
    { field: 'participants', descending: true },
    { field: 'status', descending: true },
    { field: 'theme', descending: false },
  ]
  for (const sort of orders) {
    const rows = allPages(store, { year: 2022, sort })
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count)
    if (sort !== undefined && sort.field !== 'theme') expect(rows.at(-1)?.id).toBe(7)
    const found = [0, 5000, 10_000].flatMap((offset) =>
      idsOf(store.reader, 'activity', { search: 'nummer', sort, offset, limit: 5000 }),
    )
    expect(found).toEqual(rows.map(({ id }) => id).filter((id) => id !== 7))
  }
  for (const descending of [false, true]) {
    const rows = allPages(store, { sort: { field: 'theme', descending } })
    expect(rows.slice(-2).map(({ id }) => id)).toEqual(descending ? [8, 7] : [7, 8])
    // By name: 1, 10, 2 … 9; record 1 is of theme 1, record 10 of theme 10.
    expect(rows[0]?.theme).toBe(descending ? 9 : 1)
    expect(store.list('activity', { sort: { field: 'theme', descending }, offset: count - 3, limit: 2 }).rows).toEqual(
      rows.slice(-3, -1),
    )
  }
  const numbers = allPages(store, { sort: { field: 'title', descending: true } }).slice(0, -1)
  // Sorted by letters, so 9 comes after 10: as strings of figures compare.
  const expected = Array.from({ length: count }, (_, index) => String(index + 1))
    .filter((number) => number !== '7')
    .sort((a, b) => (a < b ? 1 : -1))
  expect(numbers.map(({ title }) => title?.replace('Nummer ', ''))).toEqual(expected)
})

it('walks an index to any page of a long list, in any order', async () => {
  const store = await freshStore()
  for (const field of Object.keys(recordTypes.activity.fields))
    for (const descending of [false, true])
      for (const fromEnd of [false, true]) {
        const { walk, rest = walk } = orderOf(recordTypes.activity, { field, descending })
        for (const { from, where = '1', ...order } of [walk, rest].filter((one) => one !== undefined)) {
          const plan = store.reader.rows<{ detail: string }>(
            `EXPLAIN QUERY PLAN SELECT id FROM ${from} WHERE ${where} AND deletedAt IS NULL ORDER BY ${orderBy(order, fromEnd)}`,
          )
          expect(plan.map(({ detail }) => detail).join(), field).not.toContain('B-TREE')
        }
        expect(walk, field).toBeDefined()
      }
})

it('finds the place of a name that is begun, in the order and part of the list on the screen', async () => {
  const store = await freshStore()
  const zee = store.save('theme', null, { name: 'Zee' }).id
  for (const [title, startDate, theme] of [
    ['Élan', '2022-01-01', zee],
    ['Eb', '2022-02-01', null],
    ['100% e', '2022-03-01', null],
    ['Elders', '2023-01-01', null],
  ] as const)
    store.save('activity', null, { title, startDate, theme })
  // Newest first: 100% e, Eb, Élan.
  const inYear = (letters: string, from = 0, field = 'title') =>
    placeOf(store.reader, 'activity', { year: 2022 }, { field, letters, from })
  expect([inYear('e'), inYear('é', 2), inYear('EL'), inYear('e', 3)]).toEqual([1, 2, 2, 1])
  expect([inYear('elders'), inYear('%'), inYear('100%'), inYear('zee', 0, 'theme')]).toEqual([null, null, 0, 2])
  const sort = { field: 'title', descending: false }
  expect(placeOf(store.reader, 'activity', { sort }, { field: 'title', letters: 'e', from: 2 })).toBe(2)
})
