import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillWithExample, makeExample } from '../../db/example/index.ts'
import { figuresOf } from '../../db/figures/index.ts'
import type { Block } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'
import { recordNames, recordTypeOf } from '../../db/model/index.ts'
import { missingFields } from '../../db/model/record-type.ts'
import { patchSchema } from '../../db/model/schema.ts'
import { mayBePrinted } from '../../db/model/testimonial.ts'
import { openStore } from '../../db/open.ts'
import { composeReport } from '../../db/report/index.ts'
import type { Store } from '../../db/store.ts'
import { facts } from '../helpers/facts.ts'
import { valuesIn } from '../helpers/figures.ts'
import { runsText } from '../helpers/heard.ts'
import { freshStore } from '../helpers/store.ts'

const exampleStore = async (): Promise<Store> => {
  const store = await freshStore({ now: () => new Date('2023-01-09T09:00:00Z') })
  fillWithExample(store)
  return store
}

/** Every row of every table, so that two stores can be compared whole. */
const dump = ({ reader }: Store): Readonly<Record<string, readonly unknown[]>> => {
  const tables = reader.rows<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  return Object.fromEntries(tables.map(({ name }) => [name, reader.rows(`SELECT * FROM "${name}"`)]))
}

const blocksOf = (store: Store): readonly Block[] =>
  composeReport(store.reader, facts.year).sections.flatMap(({ blocks }) => blocks)

const isMarked = (text: string | null): boolean => text?.endsWith('(voorbeeld)') ?? false

/** For who only reads. */
let store: Store
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-'))
  const path = join(folder, 'voorbeeld.jaarverslag')
  await makeExample(path)
  store = await openStore(path)
  return () => {
    store.close()
    rmSync(folder, { recursive: true })
  }
})

describe('the example year', () => {
  it.each(facts.figures)('yields $id = $value', ({ id, value, printed, label }) => {
    const figure = figuresOf(store.reader, facts.year).find((candidate) => candidate.id === id)
    expect(figure).toMatchObject({ value, source: 'records' })
    if (figure === undefined) return
    expect(figure.records.ids).not.toEqual([])
    if (printed !== undefined) expect(printFigure(figure)).toBe(printed)
    if (label !== undefined) expect(figure.label).toBe(label)
  })

  it('keeps the three counts of followers without guessing their channel', () => {
    const { rows } = store.list('webReading', { where: { measure: 'followers' } })
    expect(rows.map(({ value }) => value).toSorted()).toEqual(facts.followers.toSorted())
    expect(rows.map(({ channel }) => channel)).toEqual([null, null, null])
    expect(rows.every(({ note }) => note?.includes('onbekend'))).toBe(true)
  })

  it('prints the quotes, events and texts of the report to the letter', () => {
    const blocks = blocksOf(store)
    expect(
      blocks.flatMap((block) => (block.kind === 'quote' ? { text: block.text, attribution: block.attribution } : [])),
    ).toEqual(facts.quotes)
    const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? runsText(block.runs) : []))
    expect(paragraphs).toEqual(facts.texts)
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(runsText) : []))
    for (const event of facts.events) expect(items.some((item) => item.includes(event))).toBe(true)
  })

  it('types no figure into a text but what no record can know', () => {
    const bodies = store.list('reportSection').rows.map(({ body }) => body ?? '')
    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies.join('\n').match(/\d+/g)).toEqual(['8'])
  })

  it('keeps the names of the speakers out of the report', () => {
    const speakers = store.list('testimonial').rows.map(({ speaker }) => speaker)
    expect(speakers).toHaveLength(8)
    const printed = JSON.stringify(composeReport(store.reader, facts.year))
    for (const speaker of speakers) {
      expect(isMarked(speaker)).toBe(true)
      const name = speaker?.replace(' (voorbeeld)', '') ?? ''
      for (const part of name.split(' ')) expect(printed).not.toContain(part)
    }
  })

  it('is the same at each run, to the last row', async () => {
    expect(dump(await exampleStore())).toEqual(dump(await exampleStore()))
  })

  it('comes whole or not at all', async () => {
    const store = await exampleStore()
    const before = dump(store)
    expect(() => fillWithExample(store)).toThrow('al in gebruik')
    expect(dump(store)).toEqual(before)
  })

  it.each(recordNames)('holds only what the form of a %s accepts as it stands', (name) => {
    const { fields } = recordTypeOf(name)
    for (const { id, createdAt, updatedAt, deletedAt, ...values } of store.list(name).rows) {
      expect(patchSchema(fields).parse(values)).toEqual(values)
      expect(missingFields(fields, values)).toEqual([])
    }
  })

  it('marks every name that the source does not give', () => {
    const fromSource = new Set([
      'Nieuw in de sector',
      'Motivatie en missie matchen in je vrijwilligersbeleid',
      'Vormgeven aan blended leren',
      'Je organisatie kantelen naar interculturaliteit',
      'Zelfsturende teams',
      'Vergroot het draagvlak voor je communicatie',
      'Publiek gaan! Politiserend handelen in het sociaal werk',
      'Stromen in de civiele samenleving',
      ...facts.events,
    ])
    const names = [
      ...store.list('activity').rows.map(({ title }) => title),
      ...store.list('publication').rows.map(({ title }) => title),
      ...store.list('event').rows.map(({ title }) => title),
      ...store.list('organisation').rows.map(({ name }) => name),
      ...store.list('spotlight').rows.map(({ name }) => name),
      ...store.list('question').rows.map(({ subject }) => subject),
      ...store.list('consultation').rows.map(({ subject }) => subject),
      ...store.list('evaluation').rows.flatMap(({ comment }) => comment ?? []),
    ]
    const unmarked = new Set(names.filter((name) => !isMarked(name)))
    expect(unmarked).toEqual(fromSource)
  })
})

describe('what the figures of the example year leave out', () => {
  it.each(['cancelled', 'postponed', 'planned'] as const)(
    'an activity that is %s, until it is held',
    async (status) => {
      const store = await exampleStore()
      const [activity, ...others] = store.list('activity', { year: facts.year, where: { status } }).rows
      expect(others).toEqual([])
      expect(valuesIn(store, facts.year)['activities.total']).toBe(68)
      store.save('activity', activity?.id ?? 0, { status: 'held' })
      expect(valuesIn(store, facts.year)['activities.total']).toBe(69)
    },
  )

  it.each([2021, 2023])('what was held in %i', async (year) => {
    const store = await exampleStore()
    const { rows } = store.list('activity', { year })
    expect(rows.map(({ status }) => status)).toEqual(['held'])
    expect(valuesIn(store, year)['activities.total']).toBe(1)
  })

  it.each([
    ['activity', 'activities.total'],
    ['question', 'questions.received'],
    ['spotlight', 'spotlights.total'],
    ['consultation', 'consultations.total'],
  ] as const)('the %s in the bin, until it is put back', async (name, figure) => {
    const store = await exampleStore()
    const [record, ...others] = store.list(name, { bin: true }).rows
    expect(others).toEqual([])
    const before = valuesIn(store, facts.year)[figure] ?? 0
    store.restore(name, record?.id ?? 0)
    expect(valuesIn(store, facts.year)[figure]).toBe(before + 1)
  })

  it('a spotlight that is not to be counted', async () => {
    const store = await exampleStore()
    const { rows } = store.list('spotlight', { year: facts.year, where: { counted: 0 } })
    expect(rows).toHaveLength(1)
    store.save('spotlight', rows[0]?.id ?? 0, { counted: true })
    expect(valuesIn(store, facts.year)['spotlights.total']).toBe(71)
  })

  it('a quote without consent, and one whose consent was withdrawn', async () => {
    const store = await exampleStore()
    const withheld = store.list('testimonial').rows.filter((testimonial) => !mayBePrinted(testimonial))
    expect(withheld.map(({ consentOn, withdrawnOn }) => [consentOn !== null, withdrawnOn !== null]).toSorted()).toEqual(
      [
        [false, false],
        [true, true],
      ],
    )
    const printed = JSON.stringify(composeReport(store.reader, facts.year))
    for (const { quote } of withheld) expect(printed).not.toContain(quote)
  })

  it('the services that answer a question of the year before are counted when they are given', async () => {
    const store = await exampleStore()
    const delivered = store.list('question', { year: 2021 }).rows.flatMap(({ deliveredOn }) => deliveredOn ?? [])
    expect(delivered.filter((day) => day.startsWith('2022'))).toHaveLength(2)
    expect(delivered.filter((day) => day.startsWith('2021'))).toHaveLength(1)
  })
})

describe('the example year could be true', () => {
  it('holds its activities on working days', () => {
    const days = store
      .list('activity')
      .rows.flatMap(({ startDate, endDate }) => [startDate ?? [], endDate ?? []].flat())
    const weekend = days.filter((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
    expect(weekend).toEqual([])
  })

  it('got no more evaluations of an activity than it had participants', () => {
    const perActivity = Map.groupBy(store.list('evaluation').rows, ({ activity }) => activity)
    for (const { id, participants, status } of store.list('activity').rows) {
      const answers = perActivity.get(id)?.length ?? 0
      expect(answers).toBeLessThanOrEqual(status === 'held' ? (participants ?? 0) : 0)
    }
  })
})
