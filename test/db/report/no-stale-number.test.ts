import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import type { RecordName } from '../../../db/model/index.ts'
import type { Store } from '../../../db/records/store.ts'
import { composeReport } from '../../../db/report/index.ts'
import { recount, recountedIds } from '../../helpers/recount.ts'

/** The lists, and a report whose own text speaks of every figure. */
const prepare = (store: Store): void => {
  store.save('theme', null, { name: 'digitaal', code: 'digitaal' })
  store.save('offer', null, { name: 'nieuwkomers', code: 'nieuwkomers' })
  store.save('channel', null, { name: 'socius.be', code: 'socius' })
  for (const policy of [true, false]) {
    const kind = store.save('actorKind', null, { name: policy ? 'beleid' : 'veld', policy }).id
    store.save('organisation', null, { name: policy ? 'Departement' : 'De Brug', kind })
  }
  store.save('organisation', null, { name: 'Nog onbekend' })
  const report = store.save('report', null, { year: 2022 }).id
  const body = recountedIds.map((id) => `- {${id}}`).join('\n')
  store.save('reportSection', null, { report, kind: 'free', title: 'Alles', body })
}

const day = fc
  .record({
    year: fc.constantFrom(2021, 2022, 2022, 2022, 2022, 2023),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: of }) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`)
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 })
/** The only item of a list, or none. */
const item = orNull(fc.constant(1))
const upTo = (max: number, min = 0) => fc.integer({ min, max })

/** Values for a new record, or for one that is there; each type as its form takes them. */
const values = {
  activity: fc.record({
    title: fc.constant('Vorming'),
    startDate: day,
    endDate: fc.constantFrom(null, '2024-01-01'),
    status: fc.constantFrom('held', 'held', 'held', 'planned', 'cancelled'),
    format: orNull(fc.constantFrom('offline', 'online', 'blended')),
    theme: item,
    offer: item,
    participants: orNull(upTo(60)),
    sessions: orNull(upTo(5)),
  }),
  evaluation: fc
    .record({
      date: day,
      satisfaction: upTo(5, 1),
      isOnTen: fc.boolean(),
      recommendation: orNull(fc.constantFrom(0, 6, 7, 8, 9, 10)),
    })
    .map(({ satisfaction, isOnTen, ...rest }) => ({
      ...rest,
      satisfaction: isOnTen ? null : satisfaction,
      satisfactionOfTen: isOnTen ? 2 * satisfaction : null,
    })),
  question: fc
    .record({
      receivedOn: day,
      decision: orNull(fc.constantFrom('open', 'approved', 'declined')),
      deliveredOn: fc.constantFrom(null, '2022-12-31', '2024-02-01'),
    })
    .map(({ deliveredOn, ...rest }) => ({
      ...rest,
      deliveredOn: deliveredOn !== null && deliveredOn < rest.receivedOn ? null : deliveredOn,
    })),
  spotlight: fc.record({
    name: fc.constant('Buurtwerk'),
    date: day,
    recognised: orNull(fc.boolean()),
    counted: orNull(fc.boolean()),
  }),
  consultation: fc.record({ date: day, subject: fc.constant('Decreet'), actors: fc.subarray([1, 2, 3]) }),
  webReading: fc.record({
    year: fc.constantFrom(2021, 2022, 2022),
    channel: fc.constant(1),
    measure: fc.constantFrom('visits', 'followers'),
    value: orNull(upTo(100_000)),
    readOn: orNull(day),
  }),
  publication: fc.record({ title: fc.constant('Publiek gaan!'), date: day }),
  figureOverride: fc.record({
    report: fc.constant(1),
    figure: fc.constantFrom('activities.total', 'questions.received', 'web.socius.visits'),
    value: orNull(upTo(500)),
    reason: fc.constant('Nageteld.'),
  }),
} satisfies Partial<Record<RecordName, fc.Arbitrary<object>>>

const counting = fc.record({
  satisfaction: fc.constantFrom('topTwo', 'mean', 'share'),
  scale: fc.constantFrom('five', 'ten'),
  mark: upTo(5, 2),
  npsOffer: item,
  activitiesOffer: item,
  participants: fc.constantFrom('perActivity', 'perDay'),
} as const)

type Change = (store: Store) => void

const nth = (store: Store, type: RecordName, place: number, bin: boolean): number | undefined => {
  const { rows } = store.list(type, { bin })
  return rows[place % Math.max(rows.length, 1)]?.id
}

const place = fc.nat(1000)

/** Making is most likely, so that there is something to change, to throw away and to bring back. */
const changesOf = <K extends keyof typeof values>(type: K): fc.Arbitrary<Change> => {
  const patch: fc.Arbitrary<object> = values[type]
  return fc.oneof(
    {
      weight: 4,
      arbitrary: patch.map(
        (made): Change =>
          (store) =>
            void store.save(type, null, made),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(patch, place).map(
        ([changed, at]): Change =>
          (store) => {
            const id = nth(store, type, at, false)
            if (id !== undefined) store.save(type, id, changed)
          },
      ),
    },
    {
      weight: 1,
      arbitrary: place.map(
        (at): Change =>
          (store) => {
            const id = nth(store, type, at, false)
            if (id !== undefined) store.remove(type, id)
          },
      ),
    },
    {
      weight: 1,
      arbitrary: place.map(
        (at): Change =>
          (store) => {
            const id = nth(store, type, at, true)
            if (id !== undefined) store.restore(type, id)
          },
      ),
    },
  )
}

/** What was there before the changes began stays. */
const undo: Change = (store) => {
  store.changes.undo()
  if (store.list('reportSection').total === 0) store.changes.redo()
}

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 2, arbitrary: changesOf('activity') },
  { weight: 2, arbitrary: changesOf('evaluation') },
  { weight: 2, arbitrary: changesOf('question') },
  changesOf('spotlight'),
  changesOf('consultation'),
  changesOf('webReading'),
  changesOf('publication'),
  changesOf('figureOverride'),
  counting.map(
    (chosen): Change =>
      (store) => {
        store.save('counting', store.list('counting', { year: 2022 }).rows[0]?.id ?? null, { year: 2022, ...chosen })
      },
  ),
  fc.constant<Change>(undo),
)

type Printed = { readonly id: string; readonly value: number | undefined }

/** Every number that stands in the prose and the tiles of the report; a gap is a number that isn't there. */
const printedIn = (store: Store): readonly Printed[] =>
  composeReport(store.reader, 2022).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Printed[] => {
      if (block.kind === 'figures') return block.tiles.map(({ figure: { id, value } }) => ({ id, value }))
      const runs = block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : []
      return runs.flatMap((run): readonly Printed[] => {
        if (typeof run === 'string' || 'text' in run) return []
        return 'gap' in run ? [{ id: run.gap, value: undefined }] : [{ id: run.figure.id, value: run.figure.value }]
      })
    }),
  )

it('200 random changes of records leave no stale number in prose or tiles', async () => {
  let changes = 0
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 50, maxLength: 50 }), async (run) => {
      const store = await openStore(':memory:')
      try {
        prepare(store)
        for (const apply of run) {
          apply(store)
          changes += 1
          const printed = printedIn(store)
          for (const { id, value } of printed) expect({ id, value }).toEqual({ id, value: recount(store.reader, id) })
          expect(new Set(printed.map(({ id }) => id))).toEqual(new Set(recountedIds))
          for (const { id, value } of printed) if (value !== undefined) seen.add(id)
        }
      } finally {
        store.close()
      }
    }),
    { numRuns: 4, seed: 2022 },
  )
  expect(changes).toBe(200)
  expect([...seen].toSorted()).toEqual([...recountedIds].toSorted())
})
