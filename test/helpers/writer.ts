/**
 * A process that works in a store until it is killed, and says on stdout what is acknowledged: a line of JSON once a call has
 * returned. Run as `writer.ts KIND PATH`.
 */
import { writeSync } from 'node:fs'
import { restoreStore } from '../../db/backup/restore.ts'
import { copyStore } from '../../db/file/copy.ts'
import { openStore } from '../../db/file/open.ts'

/** Written without a buffer: what is said is said, even if the process ends here. */
const say = (deed: Deed): void => {
  writeSync(1, `${JSON.stringify(deed)}\n`)
}

export type Deed =
  | { readonly did: 'begun' }
  | { readonly did: 'saved'; readonly titles: readonly string[] }
  | { readonly did: 'removed'; readonly title: string }
  | { readonly did: 'copied'; readonly file: string }

export type Kind = 'saving' | 'copying' | 'restoring'

const batch = 5

/** One at a time, five at once, and now and then one to the bin and back out by an undo. */
const saving = async (path: string): Promise<never> => {
  const store = await openStore(path)
  const run = process.pid
  for (let round = 0; ; round++) {
    const title = `${run}-${round}`
    const { id } = store.save('activity', null, { title, notes: 'x'.repeat(200 * (round % 9)) })
    say({ did: 'saved', titles: [title] })
    const titles = Array.from({ length: batch }, (_, index) => `${title}-${index}`)
    store.transaction(() => {
      for (const one of titles) store.save('event', null, { title: one })
    })
    say({ did: 'saved', titles })
    if (round % 3 !== 0) continue
    store.remove('activity', id)
    say({ did: 'removed', title })
    if (round % 6 !== 0) continue
    store.changes.undo()
    say({ did: 'saved', titles: [title] })
  }
}

/** Copies while another connection saves. */
const copying = async (path: string): Promise<never> => {
  const store = await openStore(path)
  for (let round = 0; ; round++) {
    store.save('activity', null, { title: `${process.pid}-${round}` })
    say({ did: 'saved', titles: [`${process.pid}-${round}`] })
    const file = `${path}.${process.pid}-${round}.kopie`
    await copyStore(path, file)
    say({ did: 'copied', file })
  }
}

/** Puts the one and the other copy back, in turn. */
const restoring = async (path: string): Promise<never> => {
  say({ did: 'begun' })
  for (let round = 0; ; round++) {
    await restoreStore(`${path}.${round % 2 === 0 ? 'even' : 'oneven'}`, path, new Date())
    say({ did: 'begun' })
  }
}

if (import.meta.main) {
  const [kind, path = ''] = process.argv.slice(2)
  await (kind === 'saving' ? saving(path) : kind === 'copying' ? copying(path) : restoring(path))
}
