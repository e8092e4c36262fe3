import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { freeName, makeFolder, makeWhole, writeWhole } from '../../../main/files/write-file.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'

// The edge of the machine: what a disk answers can't be had otherwise.
vi.mock('node:fs', { spy: true })

const diskAnswers = (code: string) => () => {
  throw Object.assign(new Error(code), { code })
}

test('a file is written whole, over an old one too, and nothing is left beside it', () => {
  const folder = tempFolder()
  const path = join(folder, 'verslag.pdf')
  writeWhole(path, 'oud')
  writeWhole(path, Uint8Array.of(1, 2, 3))
  expect([...readFileSync(path)]).toEqual([1, 2, 3])
  expect(readdirSync(folder)).toEqual(['verslag.pdf'])
})

test('a read-only file keeps its bytes, and a free name is proposed', async () => {
  const folder = tempFolder()
  const path = join(folder, 'verslag.pdf')
  writeFileSync(path, 'oud')
  writeFileSync(join(folder, 'verslag (2).pdf'), 'ook bezet')
  chmodSync(path, 0o444)
  expect(await refusal(() => writeWhole(path, 'nieuw'))).toEqual({
    kind: 'unwritable',
    message: expect.stringContaining('bewaar als “verslag (3).pdf”'),
    proposal: 'verslag (3).pdf',
  })
  expect(readFileSync(path, 'utf8')).toBe('oud')
  expect(readdirSync(folder).toSorted()).toEqual(['verslag (2).pdf', 'verslag.pdf'])
})

test('a folder of that name is not replaced', async () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'verslag.pdf'))
  expect(await refusal(() => writeWhole(join(folder, 'verslag.pdf'), 'x'))).toMatchObject({
    proposal: 'verslag (2).pdf',
  })
})

test.each([
  ['a folder that is gone', ['weg', 'verslag.pdf'], 'die map bestaat niet'],
  ['a file in the place of the folder', ['bestand', 'verslag.pdf'], 'dat pad is geen map'],
  ['a name too long for the disk', [`${'é'.repeat(200)}.pdf`], 'die naam is te lang'],
])('%s is named', async (_what, parts, because) => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'bestand'), '')
  const error = await refusal(() => writeWhole(join(folder, ...parts), 'x'))
  expect(error).toEqual({ kind: 'unwritable', message: expect.stringContaining(because) })
  expect(readdirSync(folder)).toEqual(['bestand'])
})

test.each([
  ['ENOSPC', 'full', 'de schijf is vol'],
  ['EDQUOT', 'full', 'je schijfruimte is op'],
  ['EIO', 'unwritable', 'de schijf antwoordt niet'],
])('a disk that answers %s while writing keeps the old file', async (code, kind, because) => {
  const folder = tempFolder()
  const path = join(folder, 'verslag.pdf')
  writeWhole(path, 'oud')
  vi.mocked(fs.fsyncSync).mockImplementationOnce(diskAnswers(code))
  expect(await refusal(() => writeWhole(path, 'nieuw'))).toEqual({ kind, message: expect.stringContaining(because) })
  expect(readFileSync(path, 'utf8')).toBe('oud')
  expect(readdirSync(folder)).toEqual(['verslag.pdf'])
})

test('a folder where one may not write is told apart from a file that is held', async () => {
  const folder = tempFolder()
  const path = join(folder, 'verslag.pdf')
  vi.mocked(fs.openSync).mockImplementationOnce(diskAnswers('EACCES'))
  expect((await refusal(() => writeWhole(path, 'x'))).message).toContain('in die map mag je niet schrijven')
  // Windows answers so while the file lies open in a reader.
  vi.mocked(fs.renameSync).mockImplementationOnce(diskAnswers('EPERM'))
  expect(await refusal(() => writeWhole(path, 'x'))).toMatchObject({
    message: expect.stringContaining('staat open in een ander programma'),
    proposal: 'verslag (2).pdf',
  })
  expect(readdirSync(folder)).toEqual([])
})

test('a free name counts on from two and keeps the extension', () => {
  const folder = tempFolder()
  expect(freeName(join(folder, 'jaarverslag-2022.pdf'))).toBe('jaarverslag-2022 (2).pdf')
  expect(freeName(join(folder, 'zonder'))).toBe('zonder (2)')
})

test('a folder that can not be made is refused with its name', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'bestand'), '')
  expect(await refusal(() => makeFolder(join(folder, 'bestand', 'map')))).toMatchObject({ kind: 'unwritable' })
  makeFolder(join(folder, 'een', 'twee'))
  expect(readdirSync(folder)).toContain('een')
})

test('what another hand makes is refused in the words of the disk, and what it began is gone', async () => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.json')
  writeFileSync(path, 'oud')
  const made = makeWhole(path, async (beside) => {
    writeFileSync(beside, 'half')
    diskAnswers('ENOSPC')()
  })
  await expect(made).rejects.toMatchObject({
    error: { kind: 'full', message: expect.stringContaining('“gegevens.json” is niet bewaard: de schijf is vol') },
  })
  expect(readdirSync(folder)).toEqual(['gegevens.json'])
  expect(readFileSync(path, 'utf8')).toBe('oud')
})

test('an app that ends meanwhile leaves nothing half', () => {
  const folder = tempFolder()
  const script = `
    import { readdirSync, writeFileSync } from 'node:fs'
    import { makeWhole } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../main/files/write-file.ts')).href)}
    await makeWhole('gegevens.json', async (beside) => {
      writeFileSync(beside, 'half')
      process.stdout.write(String(readdirSync('.').length))
      process.exit()
    })`
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder })
  expect([String(stdout), status]).toEqual(['1', 0])
  expect(readdirSync(folder)).toEqual([])
})
