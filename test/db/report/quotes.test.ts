import { describe, expect, test } from 'vitest'
import type { RecordOf } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { blocksOf, outline, reportOf } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const day = '2022-05-01'
type Testimonial = RecordOf<'testimonial'>

const held = (store: Store, more: Parameters<typeof store.save<'activity'>>[2] = {}) =>
  store.save('activity', null, {
    title: 'Zelfsturende teams',
    startDate: day,
    status: 'held',
    format: 'online',
    ...more,
  })

/** A quote that may be printed, unless `more` says otherwise. */
const say = (store: Store, quote: string, activity: number | null, more: Partial<Testimonial> = {}) =>
  store.save('testimonial', null, {
    quote,
    activity,
    receivedOn: day,
    speaker: 'Noor Vandersteen',
    consentOn: day,
    consentScope: ['report'],
    ...more,
  })

const quotesIn = (store: Store, section: string) =>
  outline(blocksOf(store, section)).filter((line) => line.startsWith('quote: '))

const allQuotes = (store: Store) => reportOf(store).sections.flatMap(({ id }) => quotesIn(store, id))

const sectionOf = (store: Store, more: Parameters<typeof store.save<'reportSection'>>[2] = {}) => {
  const report = store.list('report', { year: 2022 }).rows[0] ?? store.save('report', null, { year: 2022 })
  return store.save('reportSection', null, { report: report.id, section: 'professionalisation', ...more }).id
}

describe('while nothing is chosen', () => {
  test('the newcomers, each theme and all else take their oldest quote', async () => {
    const store = await freshStore()
    const offer = store.save('offer', null, { name: 'nieuwkomers' }).id
    const theme = store.save('theme', null, { name: 'digitaal' }).id
    const other = store.save('theme', null, { name: 'superdivers' }).id
    const newcomers = held(store, { offer, theme }).id
    const digital = held(store, { theme }).id
    const diverse = held(store, { theme: other }).id
    const rest = held(store).id
    say(store, 'Nieuw', newcomers)
    say(store, 'Later', digital, { receivedOn: '2022-06-02' })
    say(store, 'Eerder', digital, { receivedOn: '2022-06-01' })
    say(store, 'Zelfde dag', digital, { receivedOn: '2022-06-01' })
    say(store, 'Divers', diverse)
    say(store, 'Zonder datum', rest, { receivedOn: null })
    say(store, 'Rest', rest)
    const attribution = 'deelnemer vorming ‘Zelfsturende teams’'
    expect(quotesIn(store, 'newcomers')).toEqual([`quote: Nieuw — ${attribution}`])
    expect(outline(blocksOf(store, 'themes')).slice(1)).toEqual([
      '# Digitaal',
      // The training for newcomers has this theme too.
      'tiles: 2 vormingen',
      `quote: Eerder — ${attribution}`,
      '# Superdivers',
      'tiles: 1 vorming',
      `quote: Divers — ${attribution}`,
    ])
    expect(quotesIn(store, 'professionalisation')).toEqual([`quote: Rest — ${attribution}`])
  })

  test.each<{ why: string; more: Partial<Testimonial> }>([
    { why: 'no consent was given', more: { consentOn: null } },
    { why: 'consent is for the website only', more: { consentScope: ['website'] } },
    { why: 'consent was withdrawn', more: { withdrawnOn: '2022-08-01' } },
    { why: 'nothing was written down', more: { quote: null } },
  ])('a quote is left out when $why, and the next one takes its place', async ({ more }) => {
    const store = await freshStore()
    const { id } = held(store)
    say(store, 'Eerste', id, more)
    expect(allQuotes(store)).toEqual([])
    say(store, 'Tweede', id)
    expect(allQuotes(store)).toEqual(['quote: Tweede — deelnemer vorming ‘Zelfsturende teams’'])
  })

  test('a quote vanishes when its consent is withdrawn', async () => {
    const store = await freshStore()
    const { id } = say(store, 'Mooi', held(store).id)
    expect(allQuotes(store)).toHaveLength(1)
    store.save('testimonial', id, { withdrawnOn: '2022-08-01' })
    expect(allQuotes(store)).toEqual([])
  })

  test('a quote needs a training that was held in the year, and neither in the bin', async () => {
    const store = await freshStore()
    held(store)
    say(store, 'Geannuleerd', held(store, { status: 'cancelled' }).id)
    say(store, 'Vorig jaar', held(store, { startDate: '2021-12-31' }).id)
    say(store, 'Nergens bij', null)
    const binned = held(store).id
    say(store, 'Vorming weg', binned)
    store.remove('activity', binned)
    store.remove('testimonial', say(store, 'Weg', held(store).id).id)
    expect(allQuotes(store)).toEqual([])
  })
})

describe('the attribution', () => {
  test('is the one typed, else follows from work form and title', async () => {
    const store = await freshStore()
    const workForm = store.save('workForm', null, { name: 'leertraject' }).id
    const theme = store.save('theme', null, { name: 'digitaal' }).id
    say(store, 'A', held(store, { workForm, title: 'Nieuw in de sector' }).id)
    say(store, 'B', held(store, { theme }).id, { attribution: 'een vrijwilliger' })
    expect(quotesIn(store, 'professionalisation')).toEqual(['quote: A — deelnemer leertraject ‘Nieuw in de sector’'])
    expect(quotesIn(store, 'themes')).toEqual(['quote: B — een vrijwilliger'])
  })

  test('is empty when there is nothing to make it of', async () => {
    const store = await freshStore()
    held(store)
    const testimonial = say(store, 'Los', null).id
    store.save('reportQuote', null, { section: sectionOf(store), testimonial })
    expect(blocksOf(store, 'professionalisation').at(-1)).toEqual({ kind: 'quote', text: 'Los', attribution: null })
  })
})

describe('chosen quotes', () => {
  test('take the place of the proposed ones, in their order, shortened where that was done', async () => {
    const store = await freshStore()
    const { id } = held(store)
    say(store, 'Oudste', id, { receivedOn: '2022-01-01' })
    const second = say(store, 'Een lang citaat, en nog meer', id).id
    const first = say(store, 'Eerst', id).id
    const section = sectionOf(store)
    store.save('reportQuote', null, { section, testimonial: second, position: 2, shortened: 'Een lang citaat' })
    store.save('reportQuote', null, { section, testimonial: first, position: 1 })
    const attribution = 'deelnemer vorming ‘Zelfsturende teams’'
    expect(allQuotes(store)).toEqual([`quote: Eerst — ${attribution}`, `quote: Een lang citaat — ${attribution}`])
  })

  test('stand under their theme, or at the end of the section when it has no place there', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'digitaal' }).id
    const withTheme = say(store, 'Met thema', held(store, { theme }).id).id
    const without = say(store, 'Zonder thema', held(store).id).id
    const unused = store.save('theme', null, { name: 'superdivers', archived: true }).id
    const earlier = say(store, 'Thema van vorig jaar', held(store, { theme: unused, startDate: '2021-05-01' }).id).id
    const section = sectionOf(store, { section: 'themes' })
    for (const testimonial of [without, earlier, withTheme]) store.save('reportQuote', null, { section, testimonial })
    expect(outline(blocksOf(store, 'themes')).map((line) => line.split(' — ')[0])).toEqual([
      'bars: digitaal 1 | zonder thema 1*',
      '# Digitaal',
      'tiles: 1 vorming',
      'quote: Met thema',
      'quote: Zonder thema',
      'quote: Thema van vorig jaar',
    ])
  })

  test('are dropped without consent, and nothing else takes their place', async () => {
    const store = await freshStore()
    const { id } = held(store)
    say(store, 'Niet gekozen', id)
    const testimonial = say(store, 'Ingetrokken', id, { withdrawnOn: '2022-08-01' }).id
    const chosen = store.save('reportQuote', null, { section: sectionOf(store), testimonial, shortened: 'Kort' })
    expect(allQuotes(store)).toEqual([])
    store.remove('reportQuote', chosen.id)
    expect(allQuotes(store)).toEqual(['quote: Niet gekozen — deelnemer vorming ‘Zelfsturende teams’'])
  })

  test('leave the proposals for other sections as they were, but for one that was chosen elsewhere', async () => {
    const store = await freshStore()
    const theme = store.save('theme', null, { name: 'Diversiteit', code: 'diversiteit' }).id
    const first = say(store, 'Eerste', held(store, { theme }).id).id
    say(store, 'Tweede', held(store, { theme }).id)
    say(store, 'Algemeen', held(store).id)
    const report = store.save('report', null, { year: 2022 }).id
    const own = store.save('reportSection', null, { report, kind: 'free', title: 'Voorwoord' }).id
    store.save('reportQuote', null, { section: own, testimonial: first })
    const quoted = (section: string) => outline(blocksOf(store, section)).filter((line) => line.startsWith('quote'))
    expect(quoted(`eigen-${own}`)).toEqual([expect.stringContaining('Eerste')])
    expect(quoted('themes')).toEqual([expect.stringContaining('Tweede')])
    expect(quoted('professionalisation')).toEqual([expect.stringContaining('Algemeen')])
    store.save('reportSection', null, { report, section: 'professionalisation', ownQuotes: true })
    expect(quoted('professionalisation')).toEqual([])
  })

  test('of another year’s report have no say', async () => {
    const store = await freshStore()
    const testimonial = say(store, 'Hier', held(store).id).id
    const report = store.save('report', null, { year: 2021 }).id
    const section = store.save('reportSection', null, { report, section: 'questions' }).id
    store.save('reportQuote', null, { section, testimonial })
    expect(quotesIn(store, 'professionalisation')).toHaveLength(1)
    expect(blocksOf(store, 'questions')).toEqual([])
  })
})

test('nothing private is anywhere in the report', async () => {
  const store = await freshStore()
  const { id } = held(store, { notes: 'Geheime notitie' })
  const proposed = say(store, 'Mooi', id, { evidence: 'Mail van Noor' })
  expect(allQuotes(store)).toHaveLength(1)
  expect(JSON.stringify(reportOf(store))).not.toMatch(/Vandersteen|Mail van Noor|Geheime/)
  store.save('reportQuote', null, { section: sectionOf(store), testimonial: proposed.id })
  expect(allQuotes(store)).toHaveLength(1)
  expect(JSON.stringify(reportOf(store))).not.toMatch(/Vandersteen|Mail van Noor|Geheime/)
})
