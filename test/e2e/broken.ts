/** What a start with a broken file is told with, and how a file is broken. */
import { readFileSync, writeFileSync } from 'node:fs'
import { openStore } from '../../db/file/open.ts'
import { expect, type Folders } from './app.ts'

export const problem = { name: 'Je gegevens kunnen niet geopend worden' }

/** What the window itself complained of: why a file was refused is in the log of main. */
export const onlyLogged = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith('main: '))

/** A store with one activity in it; gives its bytes. */
export const storeWithOne = async ({ store: path }: Folders): Promise<Buffer> => {
  const store = await openStore(path)
  store.save('activity', null, { title: 'Samen lezen', startDate: '2022-03-05' })
  store.close()
  return readFileSync(path)
}

/** The first page that holds the text, overwritten. */
export const spoilPageWith = (path: string, text: string): void => {
  const bytes = readFileSync(path)
  const page = Math.floor(bytes.indexOf(text) / 4096) * 4096
  expect(page).toBeGreaterThan(0)
  writeFileSync(path, bytes.fill(255, page, page + 4096))
}
