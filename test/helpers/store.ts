import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OpenOptions, openStore } from '../../db/file/open.ts'
import type { Store } from '../../db/records/store.ts'
import { tempFolder } from './folder.ts'

const fileIn = (folder: string): string => join(folder, 'gegevens.jaarverslag')

/** The bytes of a store without records, made once per worker: making one takes longer than most tests do. */
let blank: Promise<Buffer> | undefined

const madeBlank = async (): Promise<Buffer> => {
  const path = fileIn(tempFolder())
  const store = await openStore(path)
  store.close()
  return readFileSync(path)
}

/** Lays a store without records at a path where nothing lies; opening it makes nothing anew. */
export const layBlank = async (path: string): Promise<void> => {
  blank ??= madeBlank()
  writeFileSync(path, await blank, { flag: 'wx' })
}

/** A closed store in this folder with four hundred events; gives its path. */
export const filledStore = async (folder: string): Promise<string> => {
  const path = fileIn(folder)
  await layBlank(path)
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
  await layBlank(path)
  const store = await openStore(path, options)
  onTestFinished(() => store.close())
  return store
}
