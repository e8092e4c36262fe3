import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rescueInto } from '../../../db/backup/rescue.ts'
import { copyStore } from '../../../db/file/copy.ts'
import { openStore } from '../../../db/file/open.ts'
import { faultsOf } from '../../../db/file/verify.ts'
import { tempFolder } from '../../helpers/folder.ts'

/** Four hundred events with a long text, and an activity of a theme. */
const filled = async () => {
  const folder = tempFolder()
  const path = join(folder, 'gegevens.jaarverslag')
  const store = await openStore(path)
  store.transaction(() => {
    const theme = store.save('theme', null, { name: 'Digitaal' }).id
    store.save('activity', null, { title: 'Samen lezen', theme })
    for (let number = 1; number <= 400; number++)
      store.save('event', null, { title: `evenement ${number}`, description: 'x'.repeat(900) })
  })
  store.close()
  const backup = join(folder, 'kopie.jaarverslag')
  await copyStore(path, backup)
  return { folder, path, backup, to: join(folder, 'gered.jaarverslag') }
}

/** Overwrites the page that holds the row of this event. */
const spoilPageOf = (path: string, title: string): void => {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(`${title}${'x'.repeat(900)}`)
  const page = Math.floor(at / 4096) * 4096
  expect(at).not.toBe(-1)
  bytes.fill(255, page, page + 4096)
  writeFileSync(path, bytes)
}

it('all rows but those of a spoilt page are read into a new, sound store', async () => {
  const { folder, path, to } = await filled()
  spoilPageOf(path, 'evenement 200')
  const before = readFileSync(path)
  const { counts, unreadable } = await rescueInto(path, to, null)
  // A page of 4096 bytes holds at most four rows of more than 900.
  expect(unreadable).toBeGreaterThan(0)
  expect(unreadable).toBeLessThanOrEqual(4)
  expect(counts.event).toBe(400 - unreadable)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['gegevens.jaarverslag', 'gered.jaarverslag', 'kopie.jaarverslag'])
  const store = await openStore(to)
  expect(faultsOf(store.reader)).toEqual([])
  expect(store.list('event', { search: 'evenement 399' }).total).toBe(1)
  expect(store.list('activity').rows).toMatchObject([{ title: 'Samen lezen', theme: 1 }])
  store.save('event', null, { title: 'Nieuw' })
  store.close()
})

it('a torn head is taken from a backup', async () => {
  const { path, backup, to } = await filled()
  const bytes = readFileSync(path)
  bytes.fill(7, 0, 4096)
  writeFileSync(path, bytes)
  await expect(rescueInto(path, to, null)).rejects.toThrow('is niets meer te lezen')
  expect(existsSync(to)).toBe(false)
  expect(await rescueInto(path, to, backup)).toMatchObject({ counts: { event: 400, activity: 1 }, unreadable: 0 })
})

it('a file that was cut off gives what its first part holds', async () => {
  const { path, to } = await filled()
  truncateSync(path, Math.floor(statSync(path).size * 0.8))
  const { counts, unreadable } = await rescueInto(path, to, null)
  expect(unreadable).toBeGreaterThan(0)
  expect(counts.event).toBeGreaterThan(0)
  expect((counts.event ?? 0) + unreadable).toBe(400)
})

it('of a file of nothing, or of something else, there is nothing to save', async () => {
  const { path, to } = await filled()
  for (const content of ['', 'Beste collega, hierbij de lijst.']) {
    writeFileSync(path, content)
    await expect(rescueInto(path, to, null)).rejects.toThrow('is niets meer te lezen')
    expect(existsSync(to)).toBe(false)
  }
})
