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
import { extractAll, listPackage } from '@electron/asar'
import { readPdf } from '../helpers/pdf-text.ts'
import { expect, test } from './app.ts'
import { startStandIn } from './on-stand-in.ts'

const root = join(import.meta.dirname, '../..')
const { resolve } = createRequire(import.meta.url)
const megabyte = 1024 * 1024

test.describe('the packed app', () => {
  test.skip(
    process.platform !== 'linux',
    'the package of this test is that of Linux; the others are packed on their own system',
  )
  test.describe.configure({ mode: 'serial' })

  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-pack-'))
  const resources = join(folder, 'dist/linux-unpacked/resources')
  const archive = join(resources, 'app.asar')
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is packed without anything from outside', () => {
    // Electron's own files are a download; all that is ours is packed the same around an empty folder.
    const runtime = join(folder, 'runtime')
    mkdirSync(join(runtime, 'resources'), { recursive: true })
    writeFileSync(join(runtime, 'electron'), '#!/bin/sh\n')
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
    expect(
      files.filter((file) =>
        /\.(tsx?|map)$|^\/(test|db|main|renderer|preload|docs|build)\/|\/node-runtime\/|\/electron\//.test(file),
      ),
    ).toEqual([])
    const prebuilds = readdirSync(join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds'))
    expect(prebuilds).toEqual(['linux-x64.node'])
    expect(statSync(archive).size).toBeLessThan(30 * megabyte)
    expect(readFileSync(join(resources, 'licences/notices.md'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })

  test('makes the report of the example year', async ({ lazyBrowser, folders }) => {
    const app = join(folder, 'app')
    extractAll(archive, app)
    const faults: string[] = []
    const start = startStandIn(lazyBrowser, join(app, 'out/main/index.js'))
    const { page, close } = await start(folders, (fault) => faults.push(fault))
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
