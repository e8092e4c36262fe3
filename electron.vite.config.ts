import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => join(import.meta.dirname, path)

/** What a bundle holds of others, and on what terms: `npm run notices` reads it; it is not packed. */
const license = { fileName: '.vite/licences.json' }

/** Main and preload are bundled but for the packages in `dependencies`; a sandboxed preload must be CommonJS. */
export default defineConfig({
  main: {
    // Its build for Node makes a `require` of its own, as the bundler does; that for the browser needs neither.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: 'out/main',
      license,
      rollupOptions: {
        input: {
          index: at('main/index.ts'),
          'report-worker-thread': at('main/export/report-worker-thread.ts'),
          'comparer-thread': at('main/backups/comparer-thread.ts'),
          'open-data-thread': at('main/export/open-data-thread.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      license,
      externalizeDeps: false,
      rollupOptions: { input: at('preload/index.ts'), output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    build: {
      minify: true,
      // One sheet, in one order from the start.
      cssCodeSplit: false,
      outDir: at('out/renderer'),
      emptyOutDir: true,
      license,
      rollupOptions: { input: at('renderer/index.html') },
    },
    plugins: [react()],
  },
})
