import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type OpenOptions, openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import { tempFolder } from './folder.ts'

/** An empty store in a real file, closed and gone after the test. */
export const freshStore = async (options: OpenOptions = {}): Promise<Store> => {
  const folder = tempFolder()
  const store = await openStore(join(folder, 'gegevens.jaarverslag'), options)
  onTestFinished(() => store.close())
  return store
}
