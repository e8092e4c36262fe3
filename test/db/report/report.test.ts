import { describe, expect, test } from 'vitest'
import type { Store } from '../../../db/records/store.ts'
import { blocksOf, outline, reportOf, sectionIds } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const day = '2022-05-01'

const held = (store: Store, more: Parameters<typeof store.save<'activity'>>[2] = {}) =>
  store.save('activity', null, { title: 'Vorming', startDate: day, status: 'held', format: 'offline', ...more })

/** A year with something in every section. */
const fullYear = async (): Promise<Store> => {
  const store = await freshStore()
  const theme = store.save('theme', null, { name: 'digitale mogelijkheden benutten', code: 'digitaal', position: 1 })
  store.save('theme', null, { name: 'burgers versterken', position: 2 })
  const offer = store.save('offer', null, { name: 'ondersteuningsaanbod nieuwkomers', code: 'nieuwkomers' })
  held(store, { theme: theme.id })
  held(store, { theme: theme.id, format: 'online' })
  held(store, { offer: offer.id, format: null })
  for (const [satisfaction, recommendation] of [
    [5, 9],
    [4, 10],
    [3, 6],
    [null, 8],
  ] as const)
    store.save('evaluation', null, { date: day, satisfaction, recommendation })
  store.save('question', null, { receivedOn: day, subject: 'Hoe?', decision: 'approved', deliveredOn: day })
  store.save('event', null, { title: 'Trefdag 2021', date: '2022-04-28' })
  const years = { fromYear: 2021, toYear: 2023 }
  store.save('trajectory', null, { title: 'Politiserend', ...years, texts: [{ year: 2022, text: 'In {year} dus.' }] })
  store.save('trajectory', null, { title: 'Nog stil', ...years, texts: [{ year: 2021, text: 'Toen.' }] })
  store.save('research', null, { title: 'Stromen', fromYear: 2022, texts: [{ year: 2022, text: 'Een.\n\nTwee.' }] })
  store.save('spotlight', null, { name: 'Buurtwerk', date: day, recognised: true })
  const kind = store.save('actorKind', null, { name: 'beleid', policy: true })
  const actor = store.save('organisation', null, { name: 'Departement', kind: kind.id })
  store.save('consultation', null, { date: day, subject: 'Decreet', actors: [actor.id] })
  store.save('consultation', null, { date: day, subject: 'Kennismaking' })
  const site = store.save('channel', null, { name: 'socius.be' })
  store.save('webReading', null, { channel: site.id, year: 2022, measure: 'visits', value: 163_734 })
  store.save('webReading', null, { year: 2022, measure: 'followers', value: 1 })
  store.save('publication', null, { title: 'Publiek gaan!', date: day })
  return store
}

describe('a full year', () => {
  test('has the sections of the report, in its order', async () => {
    const store = await fullYear()
    expect(reportOf(store).sections.map(({ title }) => title)).toEqual([
      'Ondersteuningsaanbod nieuwkomers',
      'Ondersteuningsaanbod verdere professionalisering',
      'Thema’s',
      'Vraaggestuurde werking',
      'Evenementen',
      'Ontwikkeltrajecten',
      'Onderzoek',
      'Beeldvorming',
      'Kennisknooppunt',
      'Digitaal platform',
      'Publicaties',
    ])
  })

  test('gives exactly these blocks', async () => {
    const store = await fullYear()
    const printed = Object.fromEntries(reportOf(store).sections.map(({ id, blocks }) => [id, outline(blocks)]))
    expect(printed).toEqual({
      newcomers: ['tiles: 1 vorming'],
      professionalisation: [
        'tiles: 3 vormingen (waarvan 1 in het ondersteuningsaanbod nieuwkomers)',
        'donut: offline 1 | online 1 | vorm niet ingevuld 1*',
        'paragraph: In 2022 verzorgden we [3] vormingen. [1] vorming vond offline plaats en [1] online. Bij [0] vormingen ging het om een mix van beide.',
        // Two of three are 4 or 5; two promoters and one detractor of four.
        'tiles: 67% tevredenheidscijfer deelnemers over het vormingsaanbod (3 antwoorden) | +25 net promoter score vormingen (4 antwoorden)',
        expect.stringMatching(/^note: Tevredenheid: Aandeel van de antwoorden 4 of 5/),
        expect.stringMatching(/^note: Net promoter score: Percentage antwoorden 9–10 min percentage antwoorden 0–6/),
      ],
      themes: [
        'bars: digitale mogelijkheden benutten 2 | burgers versterken 0 | zonder thema 1*',
        '# Digitale mogelijkheden benutten',
        'tiles: 2 vormingen',
      ],
      questions: [
        'tiles: 1 vraag ontvangen | 1 vraag goedgekeurd | 1 dienstverlening',
        'paragraph: We ontvingen [1] vraag, waarvan we er [1] goedkeurden. [1] vraag resulteerde in 2022 in een dienstverlening.',
      ],
      events: ['list: Trefdag 2021 (28 april 2022)'],
      trajectories: ['# Politiserend', 'paragraph: In 2022 dus.', 'list: Nog stil'],
      research: ['# Stromen', 'paragraph: Een.', 'paragraph: Twee.'],
      spotlights: [
        'tiles: 1 keer in de kijker | 1 van een erkende organisatie | 0 van niet-erkende organisaties',
        'paragraph: In 2022 plaatsten we via onze media en ons vormingsaanbod [1] organisatie, praktijk of initiatief in de kijker. Daarvan was er [1] van erkende organisaties en [0] van niet-erkende organisaties.',
      ],
      consultations: [
        'tiles: 2 overlegmomenten | 1 actor | 50% met een beleidsactor (van 2 overlegmomenten)',
        'paragraph: In het totaal namen we in 2022 deel aan [2] overlegmomenten. We spraken er met [1] actor. Bij [50%] van de overlegmomenten zat minstens één beleidsactor mee aan tafel.',
      ],
      web: ['# socius.be', 'tiles: 163.734 bezoeken', '# Kanaal onbekend', 'tiles: 1 volger'],
      publications: ['tiles: 1 publicatie', 'list: Publiek gaan!'],
    })
  })

  test('composes the same report twice', async () => {
    const store = await fullYear()
    expect(reportOf(store)).toEqual(reportOf(store))
  })
})

describe('a year with little in it', () => {
  test('an empty store gives a report without sections', async () => {
    const store = await freshStore()
    expect(reportOf(store)).toEqual({
      year: 2022,
      title: 'Jaarverslag 2022',
      organisation: '',
      layout: 'sober',
      accent: '#0b5c6b',
      style: { second: null, fonts: 'source', logo: null, cover: null },
      colophon: null,
      changedAt: '1970-01-01T00:00:00.000Z',
      sections: [],
    })
  })

  test('one training is “1 vorming”, and scores that nobody gave are not spoken of', async () => {
    const store = await freshStore()
    held(store)
    expect(sectionIds(store)).toEqual(['professionalisation'])
    expect(outline(blocksOf(store, 'professionalisation'))).toEqual([
      'tiles: 1 vorming',
      'donut: offline 1',
      'paragraph: In 2022 verzorgden we [1] vorming. [1] vorming vond offline plaats en [0] online. Bij [0] vormingen ging het om een mix van beide.',
    ])
  })

  test('trainings that were all cancelled are a known 0, without a chart of nothing', async () => {
    const store = await freshStore()
    store.save('theme', null, { name: 'Digitaal' })
    held(store, { status: 'cancelled' })
    expect(sectionIds(store)).toEqual(['professionalisation'])
    expect(outline(blocksOf(store, 'professionalisation')).slice(0, 2)).toEqual([
      'tiles: 0 vormingen',
      expect.stringMatching(/^paragraph: In 2022 verzorgden we \[0\] vormingen\./),
    ])
  })

  test('a standard sentence goes with its figure', async () => {
    const store = await freshStore()
    store.save('question', null, { receivedOn: '2021-12-01', subject: 'Hoe?', deliveredOn: '2022-01-05' })
    store.save('consultation', null, { date: day, subject: 'Kennismaking' })
    expect(outline(blocksOf(store, 'questions'))).toEqual([
      'tiles: 1 dienstverlening',
      'paragraph: [1] vraag resulteerde in 2022 in een dienstverlening.',
    ])
    expect(outline(blocksOf(store, 'consultations'))).toEqual([
      'tiles: 1 overlegmoment',
      'paragraph: In het totaal namen we in 2022 deel aan [1] overlegmoment.',
    ])
  })

  test('what lies in the bin, has no title or belongs to another year is not printed', async () => {
    const store = await freshStore()
    store.remove('event', store.save('event', null, { title: 'Weg', date: day }).id)
    store.save('event', null, { date: day })
    store.save('event', null, { title: 'Vorig jaar', date: '2021-12-31' })
    store.remove('publication', store.save('publication', null, { title: 'Weg', date: day }).id)
    const text = [{ year: 2022, text: 'Tekst' }]
    store.remove('trajectory', store.save('trajectory', null, { title: 'Weg', fromYear: 2022, texts: text }).id)
    store.save('research', null, { title: 'Voorbij', fromYear: 2018, toYear: 2020, texts: text })
    expect(reportOf(store).sections).toEqual([])
  })
})

describe('the cover', () => {
  test('carries the organisation, its house style, the title and the last change', async () => {
    let now = new Date('2023-01-09T09:00:00Z')
    const store = await freshStore({ now: () => now })
    store.save('profile', null, { name: 'Socius', accent: '#a8324a', second: '#205493', fonts: 'plex' })
    store.save('report', null, { year: 2022, title: 'Een jaar samen' })
    store.save('report', null, { year: 2023, title: 'Volgend jaar' })
    now = new Date('2023-01-10T10:00:00Z')
    store.save('event', null, { title: 'Later toegevoegd', date: '2023-01-01' })
    expect(reportOf(store)).toMatchObject({
      organisation: 'Socius',
      accent: '#a8324a',
      style: { second: '#205493', fonts: 'plex' },
      title: 'Een jaar samen',
      changedAt: '2023-01-10T10:00:00.000Z',
    })
    expect(store.changedAt()).toBe('2023-01-10T10:00:00.000Z')
  })
})

test('a total that counts one offer says so beside it', async () => {
  const store = await freshStore()
  const newcomers = store.save('offer', null, { name: 'nieuwkomers', code: 'nieuwkomers' }).id
  const open = store.save('offer', null, { name: 'open aanbod' }).id
  held(store, { offer: newcomers })
  held(store, { offer: open })
  const lines = () => outline(blocksOf(store, 'professionalisation'))
  expect(lines()).toContain('tiles: 2 vormingen (waarvan 1 in het ondersteuningsaanbod nieuwkomers)')
  store.save('counting', null, { year: 2022, activitiesOffer: open })
  expect(lines()).toContain('tiles: 1 vorming (alleen aanbod “open aanbod”)')
})
