import { chmodSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { expect, test } from './app.ts'
import { onlyLogged, problem, spoilPageWith, storeWithOne } from './broken.ts'
import { call } from './call.ts'

const breaks: readonly {
  readonly name: string
  readonly sentence: RegExp
  readonly spoil: (path: string) => void
  readonly mend: (path: string, good: Buffer) => void
}[] = [
  {
    name: 'a file with rubbish at its head',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => writeFileSync(path, Buffer.from('rubbish '.repeat(64)), { flag: 'r+' }),
    mend: writeFileSync,
  },
  {
    name: 'a file cut in half',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => truncateSync(path, readFileSync(path).byteLength / 2),
    mend: writeFileSync,
  },
  {
    name: 'a file of nothing',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => truncateSync(path, 0),
    mend: writeFileSync,
  },
  {
    name: 'a file that is no database',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => writeFileSync(path, 'Beste collega, hierbij de lijst.\n'.repeat(200)),
    mend: writeFileSync,
  },
  {
    name: 'a file with a page overwritten in the middle',
    sentence: /is beschadigd en wordt niet geopend\. Er is niets aan gewijzigd\. Zet een reservekopie terug/,
    spoil: (path) => spoilPageWith(path, 'Samen lezen'),
    mend: writeFileSync,
  },
  {
    name: 'a file of a newer version',
    sentence:
      /komt van een nieuwere versie van Jaarverslag\. Er is niets aan gewijzigd\. Installeer de nieuwste versie/,
    spoil: (path) => {
      const db = new SQLite(path)
      db.pragma('user_version = 99990')
      db.close()
    },
    mend: writeFileSync,
  },
  {
    name: 'a file that is read-only',
    sentence: /is alleen-lezen\. Er is niets gewijzigd\. Geef jezelf schrijfrecht/,
    spoil: (path) => chmodSync(path, 0o444),
    mend: (path) => chmodSync(path, 0o644),
  },
]

for (const { name, sentence, spoil, mend } of breaks)
  test(`${name} is left as it is, and opens once it is mended`, async ({ folders, launch }) => {
    const good = await storeWithOne(folders)
    spoil(folders.store)
    const spoilt = readFileSync(folders.store)

    const app = await launch()
    const { page } = app
    await expect(page.getByRole('heading', problem)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('alert')).toContainText(folders.store)

    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(page.getByRole('alert')).toHaveText(sentence)
    await expect(page.getByRole('heading', problem)).toBeVisible()
    expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({ ok: false })
    expect(readFileSync(folders.store).equals(spoilt)).toBe(true)
    expect(readdirSync(folders.data).filter((file) => /-wal|-shm/.test(file))).toEqual([])

    mend(folders.store, good)
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await expect(page.getByRole('heading', problem)).toBeHidden()
    expect(await call(page, 'record.list', { type: 'activity' })).toMatchObject({
      ok: true,
      value: { total: 1, rows: [{ title: 'Samen lezen' }] },
    })
    expect(onlyLogged(app.takeFaults())).toEqual([])
  })
