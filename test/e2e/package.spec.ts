import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll, listPackage, statFile } from '@electron/asar'
import { readPdf } from '../helpers/pdf-text.ts'
import { mayShip, noticesOf, shipped } from '../house/shipped.ts'
import { expect, test } from './app.ts'
import { startStandIn } from './on-stand-in.ts'

const root = join(import.meta.dirname, '../..')
const { resolve } = createRequire(import.meta.url)
const megabyte = 1024 * 1024

/** Marks where Electron's program keeps its fuses: https://www.electronjs.org/docs/latest/tutorial/fuses */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** The fuses in their order in the wire, and how the released app has them. */
const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const
const names = Object.keys(fuses)
/** As Electron is released: version 1 of the wire, its length, and a character per fuse. */
const wireOf = (states: string): string => `${sentinel}\u0001${String.fromCharCode(names.length)}${states}`

test.describe('the packed app', () => {
  test.skip(
    process.platform !== 'linux',
    'the package of this test is that of Linux; the others are packed on their own system',
  )
  test.describe.configure({ mode: 'serial' })

  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-pack-'))
  const resources = join(folder, 'dist/linux-unpacked/resources')
  const archive = join(resources, 'app.asar')
  const prebuilds = 'node_modules/better-sqlite3/prebuilds'
  const unpacked = (file: string) => join(resources, 'app.asar.unpacked', prebuilds, file)
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is packed without anything from outside', () => {
    // Electron's own files are a download; all that is ours is packed the same around an empty folder.
    const runtime = join(folder, 'runtime')
    mkdirSync(join(runtime, 'resources'), { recursive: true })
    writeFileSync(join(runtime, 'electron'), `#!/bin/sh\n# ${wireOf('10110001')}\n`)
    mkdirSync(join(runtime, 'locales'))
    for (const language of ['nl', 'en-US', 'fr']) writeFileSync(join(runtime, 'locales', `${language}.pak`), '')
    chmodSync(join(runtime, 'electron'), 0o755)
    copyFileSync(join(root, 'node_modules/electron/LICENSE'), join(runtime, 'LICENSE'))
    const builder = resolve('electron-builder/cli.js')
    const options = [
      '--linux',
      'dir',
      '--x64',
      `-c.electronDist=${runtime}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ]
    execFileSync(process.execPath, [builder, ...options], { cwd: root, stdio: 'pipe' })
    expect(existsSync(archive)).toBe(true)
  })

  test('can no longer be talked into anything by its command line or environment', () => {
    const program = readFileSync(join(folder, 'dist/linux-unpacked/jaarverslag'), 'latin1')
    const wire = program.slice(program.indexOf(sentinel) + sentinel.length + 2).slice(0, names.length)
    expect(Object.fromEntries(names.map((name, index) => [name, wire[index] === '1']))).toEqual(fuses)
    expect(readdirSync(join(folder, 'dist/linux-unpacked/locales')).toSorted()).toEqual(['en-US.pak', 'nl.pak'])
  })

  test('holds what it needs and no more', () => {
    const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'))
    for (const needed of [
      '/package.json',
      '/out/main/index.js',
      '/out/preload/index.cjs',
      '/out/renderer/index.html',
      '/node_modules/pdfmake/package.json',
    ])
      expect(files).toContain(needed)
    const unneeded = [
      /\.(tsx?|mts|cts|map|md|h|c|cc|gyp)$/,
      /^\/(test|db|main|renderer|preload|docs|build|\.github|\.ci)(\/|$)/,
      /\/(node-runtime|electron|fast-check|vitest|playwright)(\/|$)/,
      /\/(tests?|__tests__)(\/|$)/,
      /\/\.vite(\/|$)/,
      /[^/]+\.test\./,
    ]
    expect(files.filter((file) => unneeded.some((pattern) => pattern.test(file)))).toEqual([])
    const fonts = files.filter((file) => /\.(ttf|otf)$/.test(file))
    expect(fonts.filter((file) => !/\/[46]00\w+\/[^/]+\.ttf$/.test(file))).toEqual([])
    const size = statSync(archive).size + statSync(unpacked('linux-x64.node')).size
    expect(size).toBeLessThan(30 * megabyte)
  })

  test('has the one binary of its platform outside the archive, where the system can load it', () => {
    const isBinary = (file: string) => /\.(node|so|dll|dylib|exe)$/.test(file)
    expect(listPackage(archive, { isPack: false }).filter(isBinary)).toEqual([`/${prebuilds}/linux-x64.node`])
    expect(statFile(archive, `${prebuilds}/linux-x64.node`)).toMatchObject({ unpacked: true })
    expect(readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true })).toContain(
      `${prebuilds}/linux-x64.node`,
    )
    const loads = `process.dlopen({ exports: {} }, ${JSON.stringify(unpacked('linux-x64.node'))})`
    execFileSync(process.execPath, ['-e', loads], { stdio: 'pipe' })
  })

  test('ships nothing on unknown terms, and the notice of all that it ships', () => {
    const all = shipped()
    expect(all.filter(({ licence }) => !mayShip(licence))).toEqual([])
    expect(all.filter(({ text }) => text.length < 200)).toEqual([])
    const inside = listPackage(archive, { isPack: false })
      .map((file) => /^\/node_modules\/((?:@[^/]+\/)?[^/@]+)\/package\.json$/.exec(file)?.[1])
      .filter((name) => name !== undefined)
    expect(inside.filter((name) => !all.some((one) => one.name === name))).toEqual([])
    const notices = readFileSync(join(resources, 'licences/notices.md'), 'utf8')
    expect(notices, 'run `npm run notices` after a change of what ships').toBe(noticesOf(all))
    expect(readFileSync(join(resources, 'licences/LICENSE'), 'utf8')).toContain('MIT License')
  })

  test('makes the report of the example year', async ({ lazyBrowser, folders }) => {
    const app = join(folder, 'app')
    extractAll(archive, app)
    const faults: string[] = []
    const start = startStandIn(lazyBrowser, join(app, 'out/main/index.js'))
    const { page, close } = await start(folders, { fault: (text) => faults.push(text), isSlow: false })
    await page.getByRole('button', { name: 'Bekijk het voorbeeldjaar 2022' }).click()
    await page.getByRole('link', { name: 'Jaarverslag' }).click()
    await page.getByRole('button', { name: 'Exporteer PDF' }).click()
    await expect(page.getByText(/^Bewaard als jaarverslag-2022\.pdf/)).toBeVisible()
    const { text } = await readPdf(readFileSync(join(folders.exports, 'jaarverslag-2022.pdf')))
    expect(text).toContain('163.734')
    await close()
    expect(faults).toEqual([])
  })
})
