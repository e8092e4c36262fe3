import { describe, expect, test } from 'vitest'
import type { Patch } from '../../../db/records/store.ts'
import { sectionIn } from '../../helpers/checks.ts'
import { png } from '../../helpers/png.ts'
import { blocksOf, outline, reportOf } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const lines = (...rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n')

/** A section of one's own in a year with two trainings, one of which has ten participants. */
const ownSection = async () => {
  const store = await freshStore()
  for (const participants of [10, null])
    store.save('activity', null, { title: 'Vorming', startDate: '2022-03-01', status: 'held', participants })
  const section = sectionIn(store, { kind: 'free', section: null, title: 'Ons jaar', body: 'Vooraf.' })
  const shown = () => outline(blocksOf(store, `eigen-${section.id}`))
  return { store, section: section.id, shown }
}

describe('what is added to a section', () => {
  test('stands in its order, after the text; what has no place comes last', async () => {
    const { store, section, shown } = await ownSection()
    store.save('reportText', null, { section, body: 'Zonder plaats.' })
    store.save('reportText', null, { section, position: 3, body: 'Derde: **{activities.total}** vormingen.' })
    store.save('reportTable', null, {
      section,
      position: 2,
      caption: 'Team',
      shape: 'people',
      cells: lines(['An', 'coördinator', 'voltijds'], ['Bo']),
    })
    store.save('reportImage', null, { section, position: 1, file: png(2, 2), alt: 'Het team', caption: null })
    expect(shown()).toEqual([
      'paragraph: Vooraf.',
      'image: Het team',
      'people: An, coördinator, voltijds | Bo',
      'paragraph: Derde: [2] vormingen.',
      'paragraph: Zonder plaats.',
    ])
  })

  test('goes to the bin like anything else, with its section too', async () => {
    const { store, section, shown } = await ownSection()
    store.remove('reportText', store.save('reportText', null, { section, body: 'Weg' }).id)
    expect(shown()).toEqual(['paragraph: Vooraf.'])
    store.save('reportText', null, { section, body: 'Blijft' })
    store.remove('reportSection', section)
    expect(shown()).toEqual([])
  })

  test('to a standard section stands after what it prints by itself', async () => {
    const { store } = await ownSection()
    const { id } = sectionIn(store, { section: 'professionalisation' })
    store.save('reportText', null, { section: id, body: 'En verder.' })
    expect(outline(blocksOf(store, 'professionalisation')).at(-1)).toBe('paragraph: En verder.')
  })
})

describe('figures of one’s own', () => {
  test('stand side by side, print as the author says, and live in texts', async () => {
    const { store, section, shown } = await ownSection()
    const figure = (values: Patch<'reportFigure'>) => store.save('reportFigure', null, { section, ...values }).id
    const reach = figure({ position: 1, label: 'bereik', value: 55_120, printed: 'zo’n 55.000' })
    figure({ position: 2, label: 'subsidie', value: 120_000, unit: 'euro' })
    figure({ position: 3, label: 'leden', printed: 'ruim 1.200' })
    figure({ position: 4, label: 'tevreden', value: 81, unit: '%', n: 40 })
    figure({ position: 5, label: 'nog niet geteld' })
    store.save('reportText', null, { section, position: 6, body: `We bereikten {eigen.${reach}} mensen.` })
    expect(shown()).toEqual([
      'paragraph: Vooraf.',
      'tiles: zo’n 55.000 bereik | €\u00a0120.000 subsidie | ruim 1.200 leden | 81% tevreden',
      'paragraph: We bereikten [zo’n 55.000] mensen.',
    ])
  })
})

describe('a table', () => {
  const cells = lines(
    ['Post', 'Begroot', 'Werkelijk'],
    ['Lonen', '1.200', '1.150,5'],
    ['Huur', '€ 300', ''],
    ['Samen', '1.500', '1.450'],
  )
  const add = async (values: Patch<'reportTable'>) => {
    const { store, section, shown } = await ownSection()
    store.save('reportTable', null, { section, caption: 'Kosten', cells, noun: 'euro', ...values })
    return shown()[1]
  }

  test('is printed as typed, figures alive, its last row as the total', async () => {
    expect(
      await add({
        totalRow: true,
        cells: `${cells}\n\nVormingen\t{activities.total}\tvoor {activities.participants} mensen`,
      }),
    ).toBe(
      'table: Kosten: Post, Begroot, Werkelijk | Lonen, 1.200, 1.150,5 | Huur, € 300,  | Samen, 1.500, 1.450 | Vormingen, [2], voor 10 mensen (total)',
    )
  })

  test.each(['bars', 'donut', 'funnel'] as const)(
    'is drawn as %s from its second column, without the total',
    async (shape) => {
      expect(await add({ shape, totalRow: true })).toBe(`${shape}: Lonen 1200 | Huur 300`)
    },
  )

  test.each(['stacked', 'line'] as const)('is drawn as %s from all columns; an empty cell is no 0', async (shape) => {
    expect(await add({ shape, totalRow: true })).toBe(`${shape} of Begroot, Werkelijk: Lonen 1200/1150.5 | Huur 300/-`)
  })

  test('says of its living values which figure they are, as bars and on lines', async () => {
    const { store, section } = await ownSection()
    const living = lines(['', 'Dit jaar', 'Getypt'], ['Vormingen', '{activities.total}', '3'])
    for (const shape of ['bars', 'line'] as const)
      store.save('reportTable', null, { section, caption: 'Groei', cells: living, shape })
    const [, drawn, overYears] = blocksOf(store, `eigen-${section}`)
    expect(drawn).toMatchObject({ points: [{ value: 2, of: { id: 'activities.total' } }] })
    expect(overYears).toMatchObject({ points: [{ values: [2, 3], of: [{ id: 'activities.total' }, undefined] }] })
  })

  test.each(['table', 'bars', 'line', 'people'] as const)(
    'without anything in it is not printed as %s',
    async (shape) => {
      expect(await add({ shape, cells: ' \n\t\n' })).toBeUndefined()
      if (shape !== 'people') expect(await add({ shape, cells: 'Kop\tAantal' })).toBeUndefined()
    },
  )
})

describe('the annex', () => {
  test('says of every figure how it was counted and on what it rests, at the very end, when asked for', async () => {
    const { store } = await ownSection()
    const [report] = store.list('report', {}).rows
    store.save('report', report?.id ?? 0, { annex: true })
    const [, table] = reportOf(store).sections.at(-1)?.blocks ?? []
    expect(reportOf(store).sections.at(-1)).toMatchObject({
      id: 'verantwoording',
      title: 'Verantwoording van de cijfers',
    })
    expect(outline(table === undefined ? [] : [table])[0]).toMatch(
      /^table: De cijfers van 2022: Cijfer, Waarde, Steunt op, Hoe het geteld is \| vormingen, \[2\], 2, Vormingen met status “gehouden”/,
    )
  })
})

test('a section can stand under the one before it; the first one printed never does', async () => {
  const { store } = await ownSection()
  sectionIn(store, { kind: 'free', section: null, title: 'Leeg', under: true, position: 1 })
  sectionIn(store, { kind: 'free', section: null, title: 'Eerst', body: 'x', under: true, position: 2 })
  sectionIn(store, { kind: 'free', section: null, title: 'Tweede', body: 'x', under: true, position: 3 })
  expect(
    reportOf(store)
      .sections.slice(0, 2)
      .map(({ title, under }) => [title, under]),
  ).toEqual([
    ['Eerst', undefined],
    ['Tweede', true],
  ])
})

test('what stands under a section that is not printed rises, and never comes under another', async () => {
  const { store } = await ownSection()
  sectionIn(store, { kind: 'free', section: null, title: 'Citaten', body: 'x', position: 1 })
  sectionIn(store, { kind: 'free', section: null, title: 'Leeg', position: 2 })
  sectionIn(store, { kind: 'free', section: null, title: 'Onder leeg', body: 'x', under: true, position: 3 })
  sectionIn(store, { kind: 'free', section: null, title: 'Ernaast', body: 'x', under: true, position: 4 })
  sectionIn(store, { kind: 'free', section: null, title: 'Verborgen', body: 'x', shown: false, position: 5 })
  sectionIn(store, { kind: 'free', section: null, title: 'Onder verborgen', body: 'x', under: true, position: 6 })
  sectionIn(store, { kind: 'free', section: null, title: 'Vormingen', body: 'x', position: 7 })
  sectionIn(store, { kind: 'free', section: null, title: 'Onder vormingen', body: 'x', under: true, position: 8 })
  expect(
    reportOf(store)
      .sections.slice(0, 6)
      .map(({ title, under }) => [title, under]),
  ).toEqual([
    ['Citaten', undefined],
    ['Onder leeg', undefined],
    ['Ernaast', undefined],
    ['Onder verborgen', undefined],
    ['Vormingen', undefined],
    ['Onder vormingen', true],
  ])
})

test('a text can speak of the year before', async () => {
  const { store, section, shown } = await ownSection()
  store.save('activity', null, { title: 'Toen', startDate: '2021-03-01', status: 'held' })
  store.save('reportText', null, {
    section,
    body: 'Van {vorig.activities.total} naar {activities.total}; {vorig.evaluations.nps}.',
  })
  expect(shown()[1]).toBe('paragraph: Van [1] naar [2]; [geen vorig.evaluations.nps].')
})
