import { describe, expect, it, test } from 'vitest'
import { exportStore } from '../../../db/exchange/export.ts'
import { loadInto } from '../../../db/exchange/load.ts'
import { refusal } from '../../helpers/refusal.ts'
import { freshStore } from '../../helpers/store.ts'

const file = (records: unknown) => ({ format: 'jaarverslag', version: 1, records })

describe('a file that is not ours', () => {
  test.each([
    [null, 'invalid', 'geen bestand met gegevens van Jaarverslag'],
    [[], 'invalid', 'geen bestand met gegevens van Jaarverslag'],
    [{ format: 'kasboek', version: 1, records: {} }, 'invalid', 'geen bestand met gegevens van Jaarverslag'],
    [{ format: 'jaarverslag', version: 2, records: {} }, 'newer', 'van een nieuwere versie'],
    [{ format: 'jaarverslag', version: '1', records: {} }, 'invalid', 'is onbekend'],
    [{ format: 'jaarverslag', version: 0, records: {} }, 'invalid', 'is onbekend'],
    [{ format: 'jaarverslag', version: 1 }, 'invalid', 'ontbreken de gegevens'],
    [{ format: 'jaarverslag', version: 1, records: [] }, 'invalid', 'ontbreken de gegevens'],
  ])('%j', async (json, kind, words) => {
    const store = await freshStore()
    const { kind: found, message } = await refusal(() => loadInto(store, json))
    expect(found).toBe(kind)
    expect(message).toContain(words)
    expect(message).toContain('Er is niets ingelezen.')
  })
})

describe('a fault is named with its place', () => {
  const title = 'x'.repeat(301)
  test.each([
    [{ activity: [{ id: 1 }, { id: 2, title }] }, 'activity, tweede record: “Titel” mag hoogstens 300 tekens tellen'],
    [{ activity: {} }, 'activity: dit moet een lijst van records zijn.'],
    [{ activity: [null] }, 'activity, eerste record: een record is een object met velden.'],
    [{ vorming: [] }, '“vorming” is geen soort gegevens die Jaarverslag kent.'],
    [{ event: [{ title: 'a' }] }, 'event, eerste record: “id” is een geheel getal van 1 tot en met 2.147.483.647.'],
    ...[0, -1, 2 ** 31, 2 ** 53].map((id): [object, string] => [
      { event: [{ id, title: 'a' }] },
      'event, eerste record: “id” is een geheel getal van 1 tot en met 2.147.483.647.',
    ]),
    [{ event: [{ id: 1, datum: '2022-01-01' }] }, 'event, eerste record: Dit veld bestaat niet: datum.'],
    [JSON.parse('{"event": [{"id": 1, "__proto__": 1}]}'), 'event, eerste record: Dit veld bestaat niet: __proto__.'],
    [{ event: [{ id: 1, date: '2022-02-30' }] }, 'event, eerste record: “Datum” is geen bestaande datum'],
    [{ event: [{ id: 1, createdAt: 'gisteren' }] }, 'event, eerste record: “createdAt” is een tijdstip in UTC'],
    [{ event: [{ id: 3 }, { id: 3 }] }, 'event, tweede record: “id” 3 staat er meer dan één keer.'],
    [
      {
        report: [
          { id: 1, year: 2022 },
          { id: 2, year: 2022 },
        ],
      },
      'report, tweede record: “Jaar” 2022 staat er meer dan één keer.',
    ],
    [{ activity: [{ id: 1, theme: 9 }] }, '“Thema” verwijst naar theme 9, en dat record staat niet in het bestand.'],
    [{ consultation: [{ id: 1, actors: [4] }] }, '“Met wie” verwijst naar organisation 4'],
    [{ activity: [{ id: 1, startDate: '2022-03-05', endDate: '2022-03-01' }] }, 'Het einde ligt voor het begin'],
    [
      { reportImage: [{ id: 1, file: 'geen base64!' }] },
      'reportImage, eerste record: “Bestand” moet een bestand zijn.',
    ],
  ])('%j', async (records, words) => {
    const store = await freshStore()
    expect(await refusal(() => loadInto(store, file(records)))).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining(words),
    })
    expect(store.changedAt()).toBeNull()
  })

  it('five are spelled out, the rest are counted', async () => {
    const event = Array.from({ length: 14 }, (_, index) => ({ id: index + 1, participants: -1 }))
    const store = await freshStore()
    const { message } = await refusal(() => loadInto(store, file({ event })))
    expect(message).toMatch(
      /^Er is niets ingelezen\. event, eerste record: .*vijfde record: .* En nog 9 andere fouten\.$/,
    )
  })
})

it('a code or a year may stand again in the bin', async () => {
  const store = await freshStore()
  const deletedAt = '2022-01-01T00:00:00.000Z'
  loadInto(
    store,
    file({
      report: [
        { id: 1, year: 2022, deletedAt },
        { id: 2, year: 2022 },
      ],
    }),
  )
  expect(store.list('report').total).toBe(1)
})

it('a store with records is left as it is, be they in the bin', async () => {
  const store = await freshStore()
  store.remove('event', store.save('event', null, { title: 'Trefdag' }).id)
  expect(await refusal(() => loadInto(store, file({ event: [{ id: 9 }] })))).toMatchObject({ kind: 'exists' })
  expect(store.list('event', { bin: true }).rows).toMatchObject([{ title: 'Trefdag' }])
  expect(store.list('event').total).toBe(0)
})

it('what is left out is not filled in, and stamped with the moment of loading', async () => {
  const store = await freshStore()
  loadInto(store, file({ spotlight: [{ id: 1, name: 'Buurtkrant' }] }), new Date('2026-01-02T03:04:05Z'))
  const at = '2026-01-02T03:04:05.000Z'
  expect(exportStore(store.reader).records.spotlight).toEqual([
    {
      id: 1,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      date: null,
      name: 'Buurtkrant',
      what: null,
      recognised: null,
      channel: null,
      counted: null,
    },
  ])
})
