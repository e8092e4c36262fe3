/**
 * How the list calls stand up to 100,000 records: `npm run bench`. Each time is given as a ratio to counting the same rows
 * in the same run, for the speed of a machine says nothing.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { totalsOf } from '../../db/list.ts'
import { openStore } from '../../db/open.ts'
import { fillMany } from '../helpers/many.ts'

const count = 100_000
const rounds = 7

/** The median of some rounds, in ms; the first, which warms up, does not count. */
const timeOf = (work: () => unknown): number => {
  work()
  const times = Array.from({ length: rounds }, () => {
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
  const cases: Readonly<Record<string, () => unknown>> = {
    'first page': () => store.list('activity', page),
    'last page': () => store.list('activity', { ...page, offset: count - 200 }),
    search: () => store.list('activity', { ...page, search: 'nummer 99999' }),
    'search of two letters': () => store.list('activity', { ...page, search: '99' }),
    'sort by title': () => store.list('activity', { ...page, sort: { field: 'title', descending: false } }),
    'sort by theme': () => store.list('activity', { ...page, sort: { field: 'theme', descending: false } }),
    'filter on theme and status': () => store.list('activity', { ...page, where: { theme: 3, status: 'held' } }),
    totals: () => totalsOf(store.reader, 'activity', { year: 2022 }),
  }
  process.stdout.write(`${count} activities; a raw scan takes ${scan.toFixed(1)} ms\n`)
  for (const [name, work] of Object.entries(cases)) {
    const time = timeOf(work)
    process.stdout.write(`${name.padEnd(28)} ${(time / scan).toFixed(1).padStart(6)} × (${time.toFixed(0)} ms)\n`)
  }
  store.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
