import * as fs from 'node:fs'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { restoreStore } from '../../../db/backup/restore.ts'
import { copyStore } from '../../../db/file/copy.ts'
import { openStore } from '../../../db/file/open.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'

// The edge of the machine: what a disk answers can't be had otherwise.
vi.mock('node:fs', { spy: true })
afterEach(() => {
  vi.mocked(fs.copyFileSync).mockReset()
  vi.mocked(fs.renameSync).mockReset()
  vi.mocked(fs.fsyncSync).mockReset()
})

const answers = (code: string) => () => {
  throw Object.assign(new Error(code), { code, syscall: 'x' })
}

/** A store, and a backup of it from before its last event. */
const storeWithBackup = async () => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.jaarverslag')
  const backup = join(folder, 'kopie.jaarverslag')
  const store = await openStore(path)
  store.save('event', null, { title: 'Eerst' })
  await copyStore(path, backup)
  store.save('event', null, { title: 'Later' })
  store.close()
  return { folder, path, backup }
}

it.each([
  ['ENOSPC', 'full', /schijf is vol.*Maak plaats vrij en probeer opnieuw\.$/],
  ['EIO', 'unwritable', /je gegevens zijn niet gewijzigd/],
  ['EBUSY', 'busy', /Een ander programma houdt/],
] as const)('a disk that answers %s keeps the store, the backup and nothing half', async (code, kind, words) => {
  const { folder, path, backup } = await storeWithBackup()
  const before = readFileSync(path)
  vi.mocked(fs.fsyncSync).mockImplementation(answers(code))
  expect(await refusal(() => copyStore(path, join(folder, 'nog een.jaarverslag')))).toEqual({
    kind,
    message: expect.stringMatching(words),
  })
  expect((await refusal(() => restoreStore(backup, path, new Date(0)))).kind).toBe(kind)
  vi.mocked(fs.fsyncSync).mockReset()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'kopie.jaarverslag', 'reservekopieen'])
  expect(readdirSync(join(folder, 'reservekopieen'))).toEqual([])
})

it('a damaged file that is held while another should take its place comes back to its own', async () => {
  const { folder, path, backup } = await storeWithBackup()
  writeFileSync(path, 'stuk')
  const { renameSync } = await vi.importActual<typeof fs>('node:fs')
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    // Windows answers so while a scanner looks at the new file.
    if (String(from).endsWith('.terug')) answers('EPERM')()
    renameSync(from, to)
  })
  expect((await refusal(() => restoreStore(backup, path, new Date(0)))).kind).toBe('unwritable')
  expect(readFileSync(path, 'utf8')).toBe('stuk')
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'kopie.jaarverslag', 'reservekopieen'])
})
