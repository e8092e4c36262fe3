import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { rebuildBundles } from './rebuilt.ts'

/** The smallest app of three bundles, where the packages that build it are found. */
const smallApp = (): string => {
  const within = join(import.meta.dirname, '../../node_modules/.cache')
  mkdirSync(within, { recursive: true })
  const root = mkdtempSync(join(within, 'rebuilt-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['main', 'preload', 'renderer']) mkdirSync(join(root, folder))
  const bundle = (name: string) =>
    `{ build: { outDir: ${JSON.stringify(join(root, 'out', name))}, rollupOptions: { input: ${JSON.stringify(join(root, name, 'index.ts'))} } } }`
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'small', version: '1.0.0', main: 'out/main/index.js' }),
  )
  writeFileSync(
    join(root, 'electron.vite.config.mjs'),
    `export default { main: ${bundle('main')}, preload: ${bundle('preload')}, renderer: { root: ${JSON.stringify(join(root, 'renderer'))}, build: { outDir: ${JSON.stringify(join(root, 'out/renderer'))}, rollupOptions: { input: ${JSON.stringify(join(root, 'renderer/index.html'))} } } } }`,
  )
  writeFileSync(join(root, 'main/index.ts'), "console.log('first')")
  writeFileSync(join(root, 'preload/index.ts'), "console.log('preload')")
  writeFileSync(join(root, 'renderer/index.html'), '<!doctype html><title>Small</title>')
  return root
}

test('what changes is built anew; an error leaves what was built, until it is mended', {
  timeout: 300_000,
}, async () => {
  const root = smallApp()
  const built = vi.fn()
  const stop = await rebuildBundles(root, built)
  onTestFinished(stop)
  const times = (count: number) => vi.waitFor(() => expect(built).toHaveBeenCalledTimes(count), { timeout: 120_000 })
  const bundle = () => readFileSync(join(root, 'out/main/index.js'), 'utf8')
  await times(1)
  expect(bundle()).toContain('first')
  writeFileSync(join(root, 'main/index.ts'), "console.log('second')")
  await times(2)
  expect(bundle()).toContain('second')
  const told = vi.spyOn(console, 'error').mockReturnValue()
  writeFileSync(join(root, 'main/index.ts'), 'const =')
  await vi.waitFor(() => expect(told).toHaveBeenCalled(), { timeout: 120_000 })
  expect(bundle()).toContain('second')
  expect(built).toHaveBeenCalledTimes(2)
  writeFileSync(join(root, 'main/index.ts'), "console.log('third')")
  await times(3)
  expect(bundle()).toContain('third')
})
