/** Cuts the power of a process that works in a store, at a random moment, and says what was lost. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { lookInto } from '../../db/backup/inspect.ts'
import { backupFolderOf } from '../../db/file/backup-names.ts'
import { copyStore } from '../../db/file/copy.ts'
import { openStore } from '../../db/file/open.ts'
import { checkSound, faultsOf } from '../../db/file/verify.ts'
import type { Store } from '../../db/records/store.ts'
import type { Deed, Kind } from './writer.ts'

const writer = join(import.meta.dirname, 'writer.ts')

/** Runs the writer and kills it after it said `after` lines; what it says until it is gone counts as acknowledged. */
const cut = async (kind: Kind, path: string, after: number): Promise<readonly Deed[]> => {
  const child = spawn(process.execPath, [writer, kind, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const deeds: Deed[] = []
  if (after === 0) {
    // Before its first word: somewhere while the store is made or opened.
    const opening = basename(existsSync(path) ? `${path}-wal` : `${path}.nieuw`)
    const watcher = watch(dirname(path), (_event, name) => {
      if (name === opening) child.kill('SIGKILL')
    })
    child.once('exit', () => watcher.close())
  }
  for await (const line of createInterface(child.stdout)) {
    deeds.push(JSON.parse(line) as Deed)
    if (deeds.length >= after) child.kill('SIGKILL')
  }
  const [code, signal]: unknown[] = await exited
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself (${code})`)
  return deeds
}

const titlesOf = (store: Store): ReadonlySet<string> =>
  new Set(
    ['activity', 'event'].flatMap((table) =>
      store.reader
        .rows<{ title: string }>(`SELECT title FROM ${table} WHERE deletedAt IS NULL`)
        .map(({ title }) => title),
    ),
  )

/** What was said and isn't so. */
const lostOf = (deeds: readonly Deed[], store: Store): readonly string[] => {
  const titles = titlesOf(store)
  const there = new Map<string, boolean>()
  for (const deed of deeds) {
    if (deed.did === 'saved') for (const title of deed.titles) there.set(title, true)
    if (deed.did === 'removed') there.set(deed.title, false)
  }
  // The deed after the last one said may have been done or not: it was the removal or the return of the last activity.
  const last = deeds.findLast(({ did }) => did === 'saved' || did === 'removed')
  const doubtful = last?.did === 'removed' ? last.title : null
  const open = deeds.findLast((deed) => deed.did === 'saved' && deed.titles.length === 1)
  const removable = last?.did === 'saved' && last.titles.length > 1 && open?.did === 'saved' ? open.titles[0] : null
  return [...there].flatMap(([title, isThere]) =>
    title === doubtful || title === removable || titles.has(title) === isThere
      ? []
      : [`${title} ${isThere ? 'is gone' : 'is back'}`],
  )
}

/** Of what is done at once, all is there or nothing. */
const halfDone = (store: Store): readonly string[] =>
  store.reader
    .rows<{ stem: string; n: number }>(
      `SELECT rtrim(rtrim(title, '0123456789'), '-') AS stem, count(*) AS n FROM event GROUP BY stem HAVING n <> 5`,
    )
    .map(({ stem, n }) => `${n} of 5 at ${stem}`)

/** Opens the store as the next start would, and says what is wrong with it. */
const check = async (path: string, deeds: readonly Deed[]): Promise<readonly string[]> => {
  const store = await openStore(path)
  try {
    return [...faultsOf(store.reader), ...lostOf(deeds, store), ...halfDone(store)]
  } finally {
    store.close()
  }
}

export type Cut = { readonly acknowledged: number; readonly lost: readonly string[] }

/** Cuts off a process that saves in the store at `path`, after it said `after` lines. */
export const cutWhileSaving = async (path: string, after: number): Promise<Cut> => {
  const deeds = await cut('saving', path, after)
  return { acknowledged: deeds.length, lost: await check(path, deeds) }
}

/** Cuts off a process that makes backups: none that bears its name may be half. */
export const cutWhileCopying = async (path: string, after: number): Promise<Cut> => {
  const deeds = await cut('copying', path, after)
  const said = deeds.flatMap((deed) => (deed.did === 'copied' ? [deed.file] : []))
  const lost = [
    ...(await check(path, deeds)),
    ...said.filter((file) => !existsSync(file)).map((file) => `${file} is gone`),
  ]
  for (const file of readdirSync(dirname(path)).filter((name) => name.startsWith(`${basename(path)}.`)))
    if (file.endsWith('.kopie')) {
      lookInto(join(dirname(path), file), (db) => checkSound(db, file))
      rmSync(join(dirname(path), file))
    }
  return { acknowledged: deeds.length, lost }
}

/** Cuts off a process that puts two copies back in turn: one of them is there, whole. */
export const cutWhileRestoring = async (path: string, after: number): Promise<Cut> => {
  if (!existsSync(`${path}.even`))
    for (const name of ['even', 'oneven']) {
      const store = await openStore(path)
      store.save('activity', null, { title: name })
      store.close()
      await copyStore(path, `${path}.${name}`)
    }
  const deeds = await cut('restoring', path, after)
  const store = await openStore(path)
  const titles = titlesOf(store).size
  const lost = [
    ...faultsOf(store.reader),
    ...(titles === 1 || titles === 2 ? [] : [`${titles} records in the place of 1 or 2`]),
  ]
  store.close()
  rmSync(backupFolderOf(path), { recursive: true, force: true })
  return { acknowledged: deeds.length, lost }
}
