import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { fillWithExample, makeExample } from '../../db/example/index.ts'
import { figuresOf } from '../../db/figures/index.ts'
import { openStore } from '../../db/file/open.ts'
import type { Block } from '../../db/model/block.ts'
import { printFigure } from '../../db/model/format.ts'
import { recordNames, recordTypeOf } from '../../db/model/index.ts'
import { missingFields } from '../../db/model/record-type.ts'
import { patchSchema } from '../../db/model/schema.ts'
import type { Store } from '../../db/records/store.ts'
import { composeReport } from '../../db/report/index.ts'
import { exampleStore } from '../helpers/example-store.ts'
import { facts } from '../helpers/facts.ts'
import { runsText } from '../helpers/heard.ts'
import { freshStore } from '../helpers/store.ts'

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
    const made = async () => {
      const again = await freshStore({ now: () => new Date('2023-01-09T09:00:00Z') })
      fillWithExample(again)
      return dump(again)
    }
    expect(await made()).toEqual(await made())
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
