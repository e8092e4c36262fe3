import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { clearUnfinished, noteUnfinishedIn, unfinishedFor } from '../../../main/files/unfinished.ts'
import { makeWhole, writeWhole } from '../../../main/files/write-file.ts'
import { endedBy, killAtRename } from '../../helpers/cut-off.ts'
import { tempFolder } from '../../helpers/folder.ts'

afterEach(() => noteUnfinishedIn(null))

const moduleAt = (name: string) =>
  JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../main/files', name)).href)

/** A process that notes in `notes` and is killed while it writes at `path`. */
const killedWriting = async (notes: string, path: string, write: string): Promise<void> => {
  const script = `
    const { noteUnfinishedIn } = await import(${moduleAt('unfinished.ts')})
    const { makeWhole, writeWhole } = await import(${moduleAt('write-file.ts')})
    const { writeFileSync } = await import('node:fs')
    const path = ${JSON.stringify(path)}
    noteUnfinishedIn(${JSON.stringify(notes)})
    ${write}`
  expect(await endedBy(['--import', killAtRename, '--input-type=module', '--eval', script])).toBe('SIGKILL')
}
const whole = `writeWhole(path, 'wat Ann in vertrouwen zei')`
/** A copy of a store is checked under a name of its own, with what SQLite lays beside it. */
const store = `await makeWhole(path, async (beside) => {
  for (const suffix of ['', '-wal', '-shm', '.tmp', '.tmp-wal', '.lees', '.nieuw-journal']) writeFileSync(beside + suffix, 'Ann')
  process.kill(process.pid, 'SIGKILL')
})`

const notesIn = (folder: string): readonly string[] => readdirSync(join(folder, 'onafgewerkt'))
const failing: unknown[] = []
const clear = (folder: string) => clearUnfinished(folder, (cause) => failing.push(cause))

test.each([
  ['a report', whole, 1],
  ['a copy of a store', store, 7],
])('%s that a kill left half written is cleared by the next start, and nothing else', async (_what, write, left) => {
  const [notes, folder] = [tempFolder(), tempFolder()]
  const own = ['verslag.pdf', '.verslag.pdf.12345678.tmp', '.verslag.pdf.4242.tmp', 'verslag.pdf.tmp']
  for (const name of own) writeFileSync(join(folder, name), 'van de gebruiker')
  await killedWriting(notes, join(folder, 'verslag.pdf'), write)
  expect(readdirSync(folder)).toHaveLength(own.length + left)
  await clear(notes)
  expect(readdirSync(folder).toSorted()).toEqual(own.toSorted())
  for (const name of own) expect(readFileSync(join(folder, name), 'utf8')).toBe('van de gebruiker')
  expect(notesIn(notes)).toEqual([])
})

test('on a stick that is away it is cleared once the stick is back', async () => {
  const [notes, stick] = [tempFolder(), join(tempFolder(), 'stick')]
  mkdirSync(stick)
  await killedWriting(notes, join(stick, 'verslag.pdf'), whole)
  renameSync(stick, `${stick} in de la`)
  await clear(notes)
  expect(notesIn(notes)).toHaveLength(1)
  renameSync(`${stick} in de la`, stick)
  await clear(notes)
  expect([readdirSync(stick), notesIn(notes)]).toEqual([[], []])
})

test('what can not be removed is told, and tried again by a next start; the rest goes', async () => {
  const [notes, folder] = [tempFolder(), tempFolder()]
  await killedWriting(notes, join(folder, 'verslag.pdf'), whole)
  const [left = ''] = readdirSync(folder)
  renameSync(join(folder, left), join(folder, 'weg'))
  mkdirSync(join(folder, left))
  await killedWriting(notes, join(folder, 'anders.pdf'), whole)
  failing.length = 0
  await clear(notes)
  expect(failing).toHaveLength(1)
  expect(readdirSync(folder).toSorted()).toEqual([left, 'weg'].toSorted())
  expect(notesIn(notes)).toHaveLength(1)
})

test('what is still being written is left alone, by this process or another', async () => {
  const [notes, folder] = [tempFolder(), tempFolder()]
  noteUnfinishedIn(notes)
  const mine = unfinishedFor(join(folder, 'mijn.pdf'))
  writeFileSync(mine.path, 'half')
  const theirs = join(folder, '.anders.pdf.tmp')
  writeFileSync(theirs, 'half')
  writeFileSync(join(notes, 'onafgewerkt', 'theirs'), JSON.stringify({ pid: process.ppid, path: theirs }))
  await clear(notes)
  expect(readdirSync(folder)).toHaveLength(2)
  mine.clear()
  expect([readdirSync(folder), notesIn(notes)]).toEqual([['.anders.pdf.tmp'], ['theirs']])
})

test('what was written whole, or given up, leaves no note', async () => {
  const [notes, folder] = [tempFolder(), tempFolder()]
  noteUnfinishedIn(notes)
  writeWhole(join(folder, 'verslag.pdf'), 'heel')
  const failed = makeWhole(join(folder, 'ander.pdf'), async (beside) => {
    writeFileSync(beside, 'half')
    expect(notesIn(notes)).toHaveLength(1)
    throw new Error('niet gelukt')
  })
  await expect(failed).rejects.toThrow('niet gelukt')
  expect([readdirSync(folder), notesIn(notes)]).toEqual([['verslag.pdf'], []])
})

test('a note that was cut off, or leads where nothing lies, is dropped', async () => {
  const [notes, folder] = [tempFolder(), tempFolder()]
  mkdirSync(join(notes, 'onafgewerkt'))
  writeFileSync(join(notes, 'onafgewerkt', 'een'), '{"pid":')
  writeFileSync(join(notes, 'onafgewerkt', 'twee'), JSON.stringify({ pid: process.pid, path: join(folder, 'weg') }))
  await clear(notes)
  expect(notesIn(notes)).toEqual([])
})

test('where no notes can be kept the work is done all the same', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'onafgewerkt'), 'een bestand')
  noteUnfinishedIn(folder)
  writeWhole(join(folder, 'verslag.pdf'), 'heel')
  expect(readFileSync(join(folder, 'verslag.pdf'), 'utf8')).toBe('heel')
})
