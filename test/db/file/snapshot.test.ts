import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { fromSnapshot } from '../../../db/file/snapshot.ts'
import { tempFolder } from '../../helpers/folder.ts'

const themes = 'SELECT name FROM theme ORDER BY id'

test('a snapshot stays as it is while the store is worked in, and the store takes what is saved', async () => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  const store = await openStore(path)
  store.save('theme', null, { name: 'Diversiteit' })
  const seen = await fromSnapshot(path, async (reader) => {
    const before = reader.rows(themes)
    store.save('theme', null, { name: 'Armoede' })
    return [before, reader.rows(themes)]
  })
  expect(seen).toEqual([[{ name: 'Diversiteit' }], [{ name: 'Diversiteit' }]])
  expect(store.reader.rows(themes)).toEqual([{ name: 'Diversiteit' }, { name: 'Armoede' }])
  store.close()
})

test('a file that can not be read is refused, and stays as it is', async () => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  writeFileSync(path, 'geen databank, wel lang genoeg om er een te kunnen zijn')
  await expect(fromSnapshot(path, async (reader) => reader.rows(themes))).rejects.toMatchObject({
    error: { kind: 'damaged' },
  })
})
