import { defineConfig } from 'vitest/config'
import { keepCompiled } from './test/helpers/keep-compiled.ts'

keepCompiled()

/**
 * Files that change what the process itself is (a module that is mocked, its environment): each runs in a process of its own.
 * All others share one process per worker, and with it the modules that are loaded and the statements that are compiled.
 */
const apart = [
  'test/db/backup/faults.test.ts',
  'test/electron/runtime.test.ts',
  'test/main/desktop/security.test.ts',
  'test/main/desktop/window.test.ts',
  'test/main/files/write-file.test.ts',
  'test/main/ipc.test.ts',
]
/** How fast the app is, the benchmark says: the limits (ms) only end a test that hangs, on a busy machine too. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...apart],
          isolate: false,
          ...limits,
        },
      },
      { test: { name: 'apart', include: apart, ...limits } },
    ],
  },
})
