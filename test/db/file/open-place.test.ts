/** What becomes of a store whose file is replaced, removed or led elsewhere while it lies open. */
import * as fs from 'node:fs'
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import type { Store } from '../../../db/records/store.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { refusal } from '../../helpers/refusal.ts'
import { filledStore, layBlank } from '../../helpers/store.ts'

// The edge of the machine: a full disk can't be had otherwise.
vi.mock('node:fs', { spy: true })
afterEach(() => {
  vi.mocked(fs.fsyncSync).mockReset()
})

const now = () => new Date('2026-12-01T09:30:00.000Z')
const keptName = 'gegevens.was-open.2026-12-01T09-30-00.jaarverslag'

const titlesIn = async (path: string): Promise<readonly (string | null)[]> => {
  const store = await openStore(path)
  const titles = store.list('event').rows.map(({ title }) => title)
  store.close()
  return titles.toSorted()
}

/** An open store whose only event still lies in the log alone. */
const openWithOne = async () => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.jaarverslag')
  await layBlank(path)
  const store = await openStore(path, { now })
  onTestFinished(() => void store.close())
  store.save('event', null, { title: 'Bewaard' })
  return { folder, path, store }
}

/** The file as a colleague's laptop has it, as a program that keeps folders the same lays it over ours. */
const layOver = async (path: string): Promise<Buffer> => {
  const theirs = await filledStore(tempFolder())
  const beside = `${path}.sync`
  copyFileSync(theirs, beside)
  renameSync(beside, path)
  return readFileSync(path)
}

const saveLater = (store: Store) => refusal(() => store.save('event', null, { title: 'Later' }))

it('once another file stands in its place nothing is saved any more, that file stays as it is, and what was open is kept beside it', async () => {
  const { folder, path, store } = await openWithOne()
  const theirs = await layOver(path)
  expect(await saveLater(store)).toEqual({
    kind: 'replaced',
    message: `Op de plaats van je gegevens (${path}) staat nu een ander bestand: het werd daar gezet terwijl het jouwe open was. Aan dat bestand is niets gewijzigd. Wat open was, is veilig: het staat in ${join(folder, keptName)}. Wat je nu wijzigt, wordt niet bewaard tot je kiest waarin je verder werkt.`,
  })
  expect(readFileSync(path).equals(theirs)).toBe(true)
  store.close()
  expect(readFileSync(path).equals(theirs)).toBe(true)
  // The log of the former file, read into this one, would damage it.
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', keptName].toSorted())
  expect(await titlesIn(path)).toHaveLength(400)
  expect(await titlesIn(join(folder, keptName))).toEqual(['Bewaard'])
})

it('who only closes it loses nothing either', async () => {
  const { folder, path, store } = await openWithOne()
  const theirs = await layOver(path)
  store.close()
  expect(readFileSync(path).equals(theirs)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', keptName].toSorted())
  expect(await titlesIn(join(folder, keptName))).toEqual(['Bewaard'])
})

it('a file that was removed while it was open is kept beside its place', async () => {
  const { folder, path, store } = await openWithOne()
  rmSync(path)
  const { kind, message } = await saveLater(store)
  expect(kind).toBe('replaced')
  expect(message).toContain(`Het bestand met je gegevens (${path}) staat niet meer op zijn plaats`)
  store.close()
  expect(readdirSync(folder)).toEqual([keptName])
  expect(await titlesIn(join(folder, keptName))).toEqual(['Bewaard'])
})

it('the log of another program that works in the new file is left to it', async () => {
  const { folder, path, store } = await openWithOne()
  rmSync(`${path}-wal`)
  rmSync(`${path}-shm`)
  await layOver(path)
  const other = await openStore(path)
  other.save('event', null, { title: 'Van de ander' })
  const log = readFileSync(`${path}-wal`)
  await saveLater(store)
  store.close()
  expect(readFileSync(`${path}-wal`).equals(log)).toBe(true)
  other.close()
  expect(await titlesIn(join(folder, keptName))).toEqual(['Bewaard'])
})

it('a file that went away and came back is not written to before it is opened anew, and then has all', async () => {
  const { folder, path, store } = await openWithOne()
  renameSync(path, `${path}.weg`)
  await saveLater(store)
  renameSync(`${path}.weg`, path)
  expect((await saveLater(store)).kind).toBe('replaced')
  store.close()
  expect(await titlesIn(path)).toEqual(['Bewaard'])
  expect(existsSync(`${path}-wal`)).toBe(false)
  expect(existsSync(join(folder, keptName))).toBe(true)
})

it('a link that leads to another file is another file in its place', async () => {
  const folder = tempFolder()
  const first = join(folder, 'een.jaarverslag')
  const second = join(folder, 'twee.jaarverslag')
  const link = join(folder, 'link.jaarverslag')
  await layBlank(first)
  await layBlank(second)
  symlinkSync(first, link)
  const store = await openStore(link, { now })
  onTestFinished(() => void store.close())
  store.save('event', null, { title: 'Bewaard' })
  const theirs = readFileSync(second)
  rmSync(link)
  symlinkSync(second, link)
  expect((await saveLater(store)).kind).toBe('replaced')
  store.close()
  expect(readFileSync(second).equals(theirs)).toBe(true)
  expect(await titlesIn(first)).toEqual(['Bewaard'])
})

it('what is open can be copied while another file stands in its place, and leaves that as it is', async () => {
  const { folder, path, store } = await openWithOne()
  const theirs = await layOver(path)
  const copy = join(folder, 'kopie.jaarverslag')
  await store.copyTo(copy)
  expect(readFileSync(path).equals(theirs)).toBe(true)
  expect(await titlesIn(copy)).toEqual(['Bewaard'])
})

it('when what is open can not be kept it stays open, and closing tries again', async () => {
  const { folder, path, store } = await openWithOne()
  await layOver(path)
  vi.mocked(fs.fsyncSync).mockImplementation(() => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'fsync' })
  })
  expect((await saveLater(store)).message).toContain(
    'Wat open was, kon daar niet bewaard worden. Bewaar er nu een kopie van',
  )
  expect((await refusal(() => store.close())).kind).toBe('full')
  vi.mocked(fs.fsyncSync).mockReset()
  expect(store.list('event').total).toBe(1)
  store.close()
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', keptName].toSorted())
  expect(await titlesIn(join(folder, keptName))).toEqual(['Bewaard'])
})
