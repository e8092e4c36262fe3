import {
  copyFileSync,
  existsSync,
  lstatSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { restoreStore } from '../../../db/backup/restore.ts'
import { copyStore } from '../../../db/file/copy.ts'
import { openStore } from '../../../db/file/open.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'
import { filledStore } from '../../helpers/store.ts'

/** A store with forty saves in its log, as a power cut leaves it. */
const cutOff = async (): Promise<string> => {
  const folder = tempFolder()
  const store = await openStore(join(folder, 'open.jaarverslag'))
  for (let number = 0; number < 40; number++) store.save('event', null, { title: `evenement ${number}` })
  const path = join(folder, 'gegevens.jaarverslag')
  for (const suffix of ['', '-wal']) copyFileSync(`${store.path}${suffix}`, `${path}${suffix}`)
  store.close()
  return path
}
const total = async (path: string): Promise<number> => {
  const store = await openStore(path)
  const found = store.list('event').total
  store.close()
  return found
}

it('the log of latest changes brings back what a power cut left in it', async () => {
  expect(await total(await cutOff())).toBe(40)
})

it('a log that ends in half a change is read up to there', async () => {
  const path = await cutOff()
  truncateSync(`${path}-wal`, statSync(`${path}-wal`).size - 1000)
  expect(await total(path)).toBe(39)
})

it.each([
  ['at its head', 8],
  ['in the middle', 200_000],
])('a log that is damaged %s is told, since SQLite would drop changes without a word', async (_, at) => {
  const path = await cutOff()
  const bytes = readFileSync(`${path}-wal`)
  bytes.fill(255, at, at + 16)
  writeFileSync(`${path}-wal`, bytes)
  const store = readFileSync(path)
  const error = await refusal(() => openStore(path))
  expect(error).toEqual({ kind: 'damaged', message: expect.stringContaining('logboek met je laatste wijzigingen') })
  expect(readFileSync(path).equals(store)).toBe(true)
  expect(readFileSync(`${path}-wal`).equals(bytes)).toBe(true)
  const backup = join(dirname(path), 'kopie.jaarverslag')
  await copyStore(await filledStore(tempFolder()), backup)
  const { copy, aside } = await restoreStore(backup, path, new Date())
  expect(copy).toBeNull()
  expect(readFileSync(`${aside}-wal`).equals(bytes)).toBe(true)
  expect(await total(path)).toBe(400)
})

it('a log whose store is gone makes no new one', async () => {
  const path = await cutOff()
  rmSync(path)
  expect((await refusal(() => openStore(path))).kind).toBe('missing')
  expect(existsSync(path)).toBe(false)
})

it('a log that was taken away after a crash is noticed by the index that lies alone', async () => {
  const folder = tempFolder()
  const store = await openStore(join(folder, 'open.jaarverslag'))
  store.save('event', null, { title: 'Alleen in het logboek' })
  const path = join(folder, 'gegevens.jaarverslag')
  for (const suffix of ['', '-shm']) copyFileSync(`${store.path}${suffix}`, `${path}${suffix}`)
  copyFileSync(`${store.path}-wal`, `${path}-wal.weg`)
  store.close()
  const before = readFileSync(path)
  const { kind, message } = await refusal(() => openStore(path))
  expect(kind).toBe('damaged')
  expect(message).toContain(`(${path}-wal) is weg`)
  expect(readFileSync(path).equals(before)).toBe(true)
  copyFileSync(`${path}-wal.weg`, `${path}-wal`)
  expect(await total(path)).toBe(1)
})

it('a damaged log is found where a link leads, and a restore leaves the link', async () => {
  const path = await cutOff()
  const link = join(dirname(path), 'link.jaarverslag')
  symlinkSync(path, link)
  const backup = join(dirname(path), 'kopie.jaarverslag')
  await copyStore(link, backup)
  writeFileSync(`${path}-wal`, readFileSync(`${path}-wal`).fill(255, 200_000, 200_100))
  expect((await refusal(() => openStore(link))).kind).toBe('damaged')
  await restoreStore(backup, link, new Date(0))
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(await total(path)).toBe(40)
})
