import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: 'test/helpers/first-store.ts',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
