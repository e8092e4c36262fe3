/**
 * How the list calls stand up to 100,000 records: `npm run bench`. Each time is given as a ratio to counting the same rows
 * in the same run, for the speed of a machine says nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/file/open.ts'
import { type ListQuery, totalsOf } from '../../db/lists/list.ts'
import { searchEverywhere } from '../../db/lists/search.ts'
import { fillMany } from '../helpers/many.ts'

const count = 100_000
const rounds = 7

/** The median of some rounds, in ms; the first, which warms up, does not count, and neither does what comes `before` each. */
const timeOf = (work: () => unknown, before: () => unknown = () => {}): number => {
  work()
  const times = Array.from({ length: rounds }, () => {
    before()
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-bench-'))
try {
  const path = join(folder, 'gegevens.jaarverslag')
  await fillMany(path, count)
  const store = await openStore(path)
  const page = { year: 2022, limit: 200 }
  const scan = timeOf(() => store.reader.row('SELECT count(*) FROM activity NOT INDEXED WHERE participants >= 0'))
  const list = (query: ListQuery) => () => store.list('activity', { ...page, ...query })
  const sorts = ['title', 'location', 'startDate', 'status', 'participants', 'theme'] as const
  const places = { first: 0, middle: count / 2, last: count - 200 }
  const cases: Readonly<Record<string, () => unknown>> = {
    ...Object.fromEntries(Object.entries(places).map(([place, offset]) => [`${place} page`, list({ offset })])),
    ...Object.fromEntries(
      sorts.flatMap((field) =>
        Object.entries(places).map(([place, offset]) => [
          `by ${field}, ${place} page`,
          list({ offset, sort: { field, descending: false } }),
        ]),
      ),
    ),
    'by title, backwards': list({ offset: count / 2, sort: { field: 'title', descending: true } }),
    'search: in one': list({ search: 'nummer 99999' }),
    'search: in all': list({ search: 'nummer' }),
    'search: in all, by title': list({ search: 'nummer', sort: { field: 'title', descending: false } }),
    'search: in all, by title, middle': list({
      search: 'nummer',
      offset: count / 2,
      sort: { field: 'title', descending: false },
    }),
    'search: in all, last page': list({ search: 'nummer', offset: count - 200 }),
    'search: in all, and in links': list({ search: 'nummer thema' }),
    'search: two letters': list({ search: '99' }),
    'search: everywhere': () => searchEverywhere(store.reader, 'nummer'),
    'filter: theme and status': list({ where: { theme: 3, status: 'held' } }),
    'filter: two themes, by title': list({ where: { theme: [3, 4] }, sort: { field: 'title', descending: false } }),
    totals: () => totalsOf(store.reader, 'activity', { year: 2022 }),
  }
  const again = {
    'another page of a search': list({ search: 'nummer', offset: count / 2 }),
    'totals of a search': () => totalsOf(store.reader, 'activity', { year: 2022, search: 'nummer' }),
  }
  // After a change all is asked anew.
  let participants = 0
  const change = () => store.save('activity', 1, { participants: participants++ })
  process.stdout.write(`${count} activities; a raw scan takes ${scan.toFixed(1)} ms\n`)
  const tell = (name: string, time: number) =>
    process.stdout.write(`${name.padEnd(34)} ${(time / scan).toFixed(1).padStart(6)} × (${time.toFixed(0)} ms)\n`)
  for (const [name, work] of Object.entries(cases)) tell(name, timeOf(work, change))
  for (const [name, work] of Object.entries(again)) tell(name, timeOf(work))
  store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
