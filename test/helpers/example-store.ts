import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { makeExample } from '../../db/example/index.ts'
import { openStore } from '../../db/file/open.ts'
import type { Store } from '../../db/records/store.ts'
import { tempFolder } from './folder.ts'

/** The bytes of the example year, made once per worker: a copy takes no time. */
let example: Promise<Buffer> | undefined

const madeExample = async (): Promise<Buffer> => {
  const path = join(tempFolder(), 'voorbeeld.jaarverslag')
  await makeExample(path)
  return readFileSync(path)
}

/** Lays the example year at a path where nothing lies, as {@link makeExample} would. */
export const layExample = async (path: string): Promise<void> => {
  example ??= madeExample()
  writeFileSync(path, await example, { flag: 'wx' })
}

/** A store with the example year, to work in; its clock stands still. Closed and gone after the test. */
export const exampleStore = async (): Promise<Store> => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  await layExample(path)
  const store = await openStore(path, { now: () => new Date('2023-01-09T09:00:00Z') })
  onTestFinished(() => store.close())
  return store
}
