import { describe, expect, it, test } from 'vitest'
import type { Store } from '../../../../db/records/store.ts'
import { findingsOf, hold, messagesOf, write } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

/** 25 trainings, 3 of them offline, and 163.734 visits. */
const aYear = async (): Promise<Store> => {
  const store = await freshStore()
  hold(store, 22)
  hold(store, 3, { format: 'offline', title: 'Ter plaatse' })
  const channel = store.save('channel', null, { name: 'socius.be' }).id
  store.save('webReading', null, { channel, year: 2022, measure: 'visits', value: 163_734 })
  return store
}

const all = (store: Store) =>
  ['could-live', 'other-value', 'unbacked-number'].flatMap((rule) => findingsOf(store, rule))

describe('a typed number that is a figure', () => {
  test.each([
    ['We gaven 25 vormingen.', '‘25 vormingen’', 'vormingen'],
    ['We telden 163.734 keer iemand op de site.', '‘163.734 keer iemand’', 'socius.be: bezoeken'],
    ['We telden 163734 bezoeken.', '‘163734 bezoeken’', 'socius.be: bezoeken'],
    ['Op locatie waren er 3 offline vormingen.', '‘3 offline vormingen’', 'offline vormingen'],
  ])('%s could live', async (text, typed, figure) => {
    const store = await aYear()
    write(store, text)
    expect(all(store)).toMatchObject([{ rule: 'could-live', severity: 'notice' }])
    expect(messagesOf(store, 'could-live')[0]).toContain(`typte je ${typed}`)
    expect(messagesOf(store, 'could-live')[0]).toContain(`Dat is nu ook het cijfer “${figure}”.`)
  })
})

describe('a typed number that the tile contradicts', () => {
  test.each([
    ['We gaven 26 vormingen.', '25 (vormingen)'],
    ['Ruim 160.000 bezoeken op de site.', '163.734 (socius.be: bezoeken)'],
    ['Er waren 4 boeiende vormingen offline.', '3 (offline vormingen)'],
  ])('%s', async (text, counted) => {
    const store = await aYear()
    const { id } = write(store, text)
    expect(all(store)).toMatchObject([
      { rule: 'other-value', severity: 'warning', records: [{ type: 'reportSection', ids: [id] }] },
    ])
    expect(messagesOf(store, 'other-value')[0]).toContain(`maar het verslag telt ${counted}`)
  })

  it('may be a share, when the sentence says of what', async () => {
    const store = await freshStore()
    for (const satisfaction of [5, 4, 1]) store.save('evaluation', null, { date: '2022-03-01', satisfaction })
    write(store, 'Van de deelnemers was 80 procent tevreden.')
    expect(messagesOf(store, 'other-value')).toEqual([
      expect.stringContaining('‘80 procent tevreden’, maar het verslag telt 67%'),
    ])
  })
})

it('a number that nothing backs is noted, once', async () => {
  const store = await aYear()
  write(store, 'We lazen 131 aanvragen. Later lazen we die 131 aanvragen opnieuw.')
  expect(messagesOf(store, 'unbacked-number')).toEqual([
    'In de tekst “Tekst” typte je ‘131 aanvragen’, en dat volgt uit geen enkel cijfer. Kijk na of het klopt en waar je het vandaan hebt.',
  ])
  expect(all(store)).toHaveLength(1)
})

test.each([
  ['We telden 1409 mensen.', '1409 mensen'],
  ['We telden 2000 bezoekers.', '2000 bezoekers'],
  ['In Gent 40 deelnemers.', '40 deelnemers'],
  ['We kregen € 12.500,50.', '€ 12.500,50'],
  ['In 2021 gaven we 31 vormingen.', '31 vormingen'],
  ['Over armoede gaven we 14 vormingen.', '14 vormingen'],
])('%s holds a number that nothing backs', async (text, typed) => {
  const store = await aYear()
  write(store, text)
  expect(all(store)).toMatchObject([
    { rule: 'unbacked-number', message: expect.stringContaining(`typte je ‘${typed}’,`) },
  ])
})

it('lists what nothing backs in one finding for each text, and each number once', async () => {
  const store = await aYear()
  write(store, 'We kregen 412 antwoorden in 9 dorpen.')
  write(store, 'Die 412 antwoorden hangen uit in 3 zalen.')
  expect(messagesOf(store, 'unbacked-number')).toEqual([
    expect.stringContaining('‘412 antwoorden’ en ‘9 dorpen’, en die volgen uit geen enkel cijfer'),
    expect.stringContaining('‘3 zalen’, en dat volgt'),
  ])
})

it('takes a number of last year, or of a table of one’s own, for backed', async () => {
  const store = await freshStore()
  hold(store, 5, { startDate: '2021-03-01' })
  const { id: section } = write(store, 'In 2021 gaven we 5 vormingen. Er kwamen 700 mensen.')
  expect(messagesOf(store, 'unbacked-number')).toEqual([expect.stringContaining('‘700 mensen’, en dat volgt')])
  store.save('reportTable', null, { section, caption: 'Bereik', cells: 'wie\taantal\nmensen\t700' })
  expect(all(store)).toEqual([])
})

it('comes back to this year when the sentence does', async () => {
  const store = await aYear()
  write(store, 'In 2020 begonnen we klein, nu zijn er 26 vormingen.')
  expect(all(store)).toMatchObject([{ rule: 'other-value' }])
})

test.each([
  'In 2022, voor 2021-2025 en 1998.',
  'Op 5 maart, op 5 en 6 maart, van 5 tot 7 april 2022.',
  'Op 5/3/2022, op 5-3-2022 en op 5.3.2022.',
  'Van 9 tot 17 uur, met de generatie 80+.',
  'Om 14 uur, om 14u30 en om 9.30 uur.',
  '1. Eerst dit\n2) Dan dat',
  'De 1e, de 2de en de 20ste keer, een 3-daagse.',
  'Artikel 12, fase 2, p. 33, B12 en covid-19.',
  'De reeks ‘Tussen 7 en 77’ en www.a.be/88 en info99@a.be.',
  'We gaven {activities.total} vormingen in {year}.',
  'Sinds 1848 staat er een huis. De revolutie van 1848 leeft in Kwartier 1848.',
  '### 1848 in 12 verhalen\nWe vertelden.',
  'Huis 13 en het Fort 4 gingen open, net als Atelier 7.',
  'Jongeren van 16 tot 26 jaar, wie jonger dan 18 is en wie tussen 26 en 55 is.',
  'Eén op 8, 1 op de 4, Nora (7) en de top 5.',
  'Bel 02 123 45 67 of schrijf naar Gallaitstraat 86 bus 4, 1030 Brussel.',
  'In 2023 willen we 30 vormingen geven.',
])('%s holds nothing to check', async (text) => {
  const store = await aYear()
  write(store, text)
  expect(all(store)).toEqual([])
})

it('words weigh more than an equal number', async () => {
  const store = await aYear()
  store.save('consultation', null, { subject: 'Decreet', date: '2022-03-01' })
  write(store, 'We hadden 22 overlegmomenten.')
  expect(all(store)).toMatchObject([{ rule: 'other-value' }])
  expect(messagesOf(store, 'other-value')[0]).toContain('maar het verslag telt 1 (overlegmomenten).')
})

it('holds a number against the whole, not against each theme', async () => {
  const store = await freshStore()
  hold(store, 2, { theme: store.save('theme', null, { name: 'digitaal' }).id })
  write(store, 'We gaven 4 vormingen digitaal.')
  expect(messagesOf(store, 'other-value')[0]).toContain('maar het verslag telt 2 (vormingen).')
})

it('reads a score with its sign, when the sentence speaks of one', async () => {
  const store = await freshStore()
  for (const recommendation of [10, 9, 8, 2]) store.save('evaluation', null, { date: '2022-03-01', recommendation })
  write(store, 'De net promoter score is +25.')
  write(store, 'De net promoter score is +30.')
  expect(all(store).map(({ rule }) => rule)).toEqual(['could-live', 'other-value'])
})

it('a number stands for what follows it, not for what is counted further on', async () => {
  const store = await aYear()
  write(store, 'We gaven 25 vormingen over acht thema’s.')
  expect(all(store)).toMatchObject([{ rule: 'could-live' }])
})

it('a count of what the report shows one by one is for another rule', async () => {
  const store = await aYear()
  write(store, 'We werkten aan 25 thema’s.')
  expect(all(store)).toEqual([])
})

it('does not hold a number of this year against last year’s, which the text names beside it', async () => {
  const store = await freshStore()
  hold(store, 4)
  store.save('activity', null, { title: 'Toen', startDate: '2021-03-01', status: 'held', format: 'online' })
  write(store, 'We gaven 5 vormingen, tegenover {vorig.activities.total} in 2021.')
  expect(messagesOf(store, 'other-value')).toEqual([
    expect.stringMatching(/typte je ‘5 vormingen’, maar het verslag telt 4 \(vormingen\)\. /),
  ])
})

it('takes an equal number for a figure from twenty on, and below that only by its words', async () => {
  const store = await freshStore()
  hold(store, 20)
  hold(store, 19, { format: 'offline', startDate: '2022-06-01' })
  write(store, 'Er stonden 20 stoelen en 19 tafels.')
  expect(all(store).map(({ rule, message }) => [rule, /typte je ‘([^’]*)’/.exec(message)?.[1]])).toEqual([
    ['could-live', '20 stoelen'],
    ['unbacked-number', '19 tafels'],
  ])
})

it('names no figure where several have the value and no word tells which', async () => {
  const store = await freshStore()
  hold(store, 4, { format: 'offline', theme: store.save('theme', null, { name: 'zorg' }).id })
  hold(store, 3, { theme: store.save('theme', null, { name: 'klimaat' }).id })
  write(store, 'We gaven er 4 vormingen over.')
  expect(all(store)).toEqual([])
  write(store, 'Over zorg gaven we 4 vormingen.')
  expect(messagesOf(store, 'could-live')).toEqual([expect.stringContaining('Dat is nu ook het cijfer “zorg”')])
})
