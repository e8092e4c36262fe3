import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OpenOptions, openStore } from '../../db/file/open.ts'
import type { Store } from '../../db/records/store.ts'
import { tempFolder } from './folder.ts'

const fileIn = (folder: string): string => join(folder, 'gegevens.jaarverslag')

let blank: Promise<Buffer> | undefined

/** The bytes of a store without records: making one takes longer than most tests do. */
const blankStore = async (): Promise<Buffer> => {
  const path = fileIn(tempFolder())
  const store = await openStore(path)
  store.close()
  return readFileSync(path)
}

/** A closed store in this folder with four hundred events; gives its path. */
export const filledStore = async (folder: string): Promise<string> => {
  const path = fileIn(folder)
  const store = await openStore(path)
  store.transaction(() => {
    for (let number = 0; number < 400; number++)
      store.save('event', null, { title: `evenement ${number}`, description: 'x'.repeat(200) })
  })
  store.close()
  return path
}

/** An empty store in a real file, closed and gone after the test. */
export const freshStore = async (options: OpenOptions = {}): Promise<Store> => {
  const path = fileIn(tempFolder())
  blank ??= blankStore()
  writeFileSync(path, await blank)
  const store = await openStore(path, options)
  onTestFinished(() => store.close())
  return store
}
