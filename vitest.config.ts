import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { keepCompiled } from './test/helpers/keep-compiled.ts'

keepCompiled()

/**
 * Files that change what the process itself is (a module that is mocked, its environment), known by what they ask for: each runs in
 * a process of its own. All others share one process per worker, and with it the modules that are loaded and the statements that are
 * compiled.
 */
const changesItsProcess = /\bvi\.(?:mock|doMock|resetModules|stubEnv|stubGlobal)\(/
const apart = globSync('test/**/*.test.ts', { cwd: import.meta.dirname }).filter((path) =>
  changesItsProcess.test(readFileSync(join(import.meta.dirname, path), 'utf8')),
)
/**
 * Files that print many reports, cut the power or start processes: each takes more than some five seconds of a core. `npm run check`
 * leaves them out.
 */
const slow = [
  'test/**/*fuzz.test.ts',
  'test/db/exchange/round-trip.test.ts',
  'test/db/power-cut.test.ts',
  'test/db/released.test.ts',
  'test/db/lists/list.test.ts',
  'test/electron/**/*.test.ts',
  'test/main/cli.test.ts',
  'test/main/other-organisations.test.ts',
  'test/main/pdf/**/*.test.ts',
]
const stories = 'test/e2e/**'

/** How fast the app is, the benchmark says: the limits (ms) only end a test that hangs, on a busy machine too. */
const limits = { testTimeout: 300_000, hookTimeout: 300_000 }
/** Where `test/gate.ts` reads what became of each test. */
const outcomes = process.env['UNIT_OUTCOMES']

const shared = { isolate: false, ...limits }

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/first-store.ts',
    maxWorkers: 2,
    reporters: outcomes === undefined ? ['default'] : ['default', ['json', { outputFile: outcomes }]],
    projects: [
      { test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: [stories, ...apart, ...slow], ...shared } },
      { test: { name: 'slow', include: slow, exclude: [stories, ...apart], ...shared } },
      { test: { name: 'apart', include: apart, ...limits } },
    ],
  },
})
