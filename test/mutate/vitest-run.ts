import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
import { instrument } from './instrument.ts'
import type { Subject } from './mutants.ts'
import type { Event, Orders } from './runner.ts'

/** How long nothing may happen before a mutant is held for one that runs on and on. */
const patience = 300_000

/**
 * A vitest whose tests see all mutants of these in the source. `isolate`: each file of tests has a worker of its own; without, they
 * share one, which ends at the first test that fails.
 */
export const openVitest = (root: string, mutants: readonly Subject[], isolate: boolean): Promise<Vitest> => {
  const byFile = Map.groupBy(mutants, ({ file }) => file)
  const transform = (code: string, id: string) => {
    const own = byFile.get(relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/'))
    return own === undefined ? undefined : { code: instrument(code, own), map: null }
  }
  return createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      // It would hand out the changes of another place or another day.
      fsModuleCache: false,
      isolate,
      bail: isolate ? 0 : 1,
      include: ['test/**/*.test.ts'],
      maxWorkers: 1,
      runner: join(import.meta.dirname, 'runner.ts'),
      reporters: [{}],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      teardownTimeout: 1000,
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', transform }] },
  )
}

/** What a run told, and the files in which a test failed. */
type Told = { readonly events: readonly Event[]; readonly failed: readonly string[] }

/** Runs test files and reads what the runner tells; a worker in which nothing happens any more is ended. */
export const runFiles = async (
  { vitest, say }: { readonly vitest: Vitest; readonly say: (text: string) => void },
  files: readonly string[],
  folder: string,
  orders: Omit<Orders, 'log'>,
): Promise<Told> => {
  const log = join(folder, 'log')
  writeFileSync(process.env['MUTATE_ORDERS'] ?? '', JSON.stringify({ ...orders, log } satisfies Orders))
  writeFileSync(log, '')
  const events = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Event)
  const watch = setInterval(() => {
    const started = events().find((event) => event.kind === 'started')
    if (started && Date.now() - statSync(log).mtimeMs > patience) process.kill(started.pid, 'SIGKILL')
  }, 1000)
  try {
    const specifications = await vitest.globTestSpecifications(files.map((file) => join(vitest.config.root, file)))
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    for (const error of [...unhandledErrors, ...testModules.flatMap((module) => module.errors())])
      say(String(Object(error).message))
    const failed = testModules
      .filter((module) => !module.ok())
      .map((module) => relative(vitest.config.root, module.moduleId))
    return { events: events(), failed: failed.length === 0 && unhandledErrors.length > 0 ? files : failed }
  } finally {
    clearInterval(watch)
  }
}
