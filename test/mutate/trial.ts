import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Subject } from './mutants.ts'
import type { Event } from './runner.ts'
import { openVitest, runFiles } from './vitest-run.ts'

/** What became of a mutant: the test that noticed it, or how many tests reached it without. */
export type Verdict = { readonly found: string } | { readonly reachedBy: number }

/** No mutant is tried by more tests, nor by more files of tests when it needs an import of its own. */
const most = { tests: 80, files: 6 } as const

type Trial = {
  readonly root: string
  /** Every mutant of the place: they count the steps of a loop, also where they aren't tried. */
  readonly mutants: readonly Subject[]
  readonly tried: readonly Subject[]
  /** Files of tests, the nearest first. */
  readonly tests: readonly string[]
  readonly say: (text: string) => void
}

/** What is known so far. */
type Known = {
  /** The test, or the file of tests, that noticed a mutant. */
  readonly found: Map<number, string>
  /** How many tests reached it. */
  readonly reachedBy: Map<number, number>
  /** The files of tests that reach it before their first test, as they import it. */
  readonly loadedBy: Map<number, string[]>
  /** Names of tests that fail without a mutant too, or take too long to be run for each. */
  readonly unfit: Set<string>
}

const learn = (known: Known, file: string, events: readonly Event[], say: Trial['say']): void => {
  for (const event of events) {
    if (event.kind === 'loaded') for (const id of event.ids) known.loadedBy.get(id)?.push(file)
    if (event.kind === 'reached')
      for (const id of event.ids) known.reachedBy.set(id, (known.reachedBy.get(id) ?? 0) + 1)
    if (event.kind === 'found') known.found.set(event.id, event.test)
    if (event.kind === 'unfit') {
      known.unfit.add(event.test)
      say(`  tries nothing: ${event.test}: ${event.why}`)
    }
  }
  const last = events.at(-1)
  // A worker that goes on says more: this one was ended.
  if (last?.kind === 'trying') known.found.set(last.id, `${file}, which runs on and on`)
}

const unnoticed = ({ tried }: Trial, { found }: Known): readonly number[] =>
  tried.map(({ id }) => id).filter((id) => !found.has(id))

/** Tries each mutant with the tests that reach it, all in one run of their file. */
const tryInTests = async (trial: Trial, known: Known, folder: string): Promise<void> => {
  const { root, mutants, tried, tests, say } = trial
  const vitest = await openVitest(root, mutants, true)
  for (const file of tests) {
    const ids = unnoticed(trial, known).filter((id) => (known.reachedBy.get(id) ?? 0) < most.tests)
    if (ids.length === 0) break
    const { events } = await runFiles({ vitest, say }, [file], folder, { tried: ids, skipped: [] })
    learn(known, file, events, say)
    say(`  ${file}: ${unnoticed(trial, known).length} of ${tried.length} left`)
  }
  await vitest.close()
}

/** Tries the mutants that do their work while a file is imported: each needs a worker of its own. */
const tryWhileImported = async (trial: Trial, known: Known, folder: string): Promise<void> => {
  const { root, mutants, say } = trial
  const vitest = await openVitest(root, mutants, false)
  const run = (files: readonly string[], held: number) =>
    runFiles({ vitest, say }, files, folder, { tried: [], skipped: [...known.unfit], held })
  const passing = new Map<string, Promise<readonly string[]>>()
  /** Of these files, those whose tests pass in one worker while nothing is active. */
  const passingOf = (files: readonly string[]): Promise<readonly string[]> => {
    const before = passing.get(files.join())
    const control = before ?? run(files, -1).then(({ failed }) => files.filter((file) => !failed.includes(file)))
    passing.set(files.join(), control)
    return control
  }
  for (const id of unnoticed(trial, known)) {
    const loading = [...new Set(known.loadedBy.get(id))].slice(0, most.files)
    if (loading.length === 0) continue
    const { failed } = await run(await passingOf(loading), id)
    if (failed[0] !== undefined) known.found.set(id, failed[0])
    say(`  change ${id}, while imported by ${loading.length} files: ${failed[0] ?? 'unnoticed'}`)
  }
  await vitest.close()
}

/** Tries mutants with the tests, and says of each what became of it. */
export const tryMutants = async (trial: Trial): Promise<ReadonlyMap<number, Verdict>> => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-mutate-'))
  process.env['MUTATE_ORDERS'] = join(folder, 'orders')
  const known: Known = {
    found: new Map(),
    reachedBy: new Map(),
    loadedBy: new Map(trial.tried.map(({ id }) => [id, []])),
    unfit: new Set(),
  }
  await tryInTests(trial, known, folder)
  await tryWhileImported(trial, known, folder)
  rmSync(folder, { recursive: true })
  const verdict = ({ id }: Subject): Verdict => {
    const found = known.found.get(id)
    return found === undefined ? { reachedBy: known.reachedBy.get(id) ?? 0 } : { found }
  }
  return new Map(trial.tried.map((subject) => [subject.id, verdict(subject)]))
}
