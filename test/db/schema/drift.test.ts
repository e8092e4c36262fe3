import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/file/open.ts'
import { migrations } from '../../../db/migrations/index.ts'
import { tempFolder } from '../../helpers/folder.ts'
import { filledStore } from '../../helpers/store.ts'

const newest = migrations.at(-1)?.version ?? 0
const told = (missing: string): string =>
  `The model has ${missing}; the tables of a store have not. Make them in a new migration under db/migrations.`

it('a field, a link or a record type without migration is told to the developer by name', async () => {
  const path = join(tempFolder(), 'gegevens.jaarverslag')
  const sql = `ALTER TABLE event DROP COLUMN location; ALTER TABLE event DROP COLUMN participants;
    DROP TABLE consultation_actors; DROP TABLE setAside`
  await expect(openStore(path, { migrations: [...migrations, { version: newest + 10, sql }] })).rejects.toThrow(
    told('event.participants, event.location, consultation_actors, and setAside'),
  )
})

it('an older file that can’t be brought up to a model ahead of its migrations keeps that sentence for the log', async () => {
  const path = await filledStore(tempFolder())
  const sql = 'DROP TABLE consultation_actors'
  await expect(openStore(path, { migrations: [...migrations, { version: newest + 10, sql }] })).rejects.toMatchObject({
    error: { kind: 'unmigrated' },
    cause: { message: told('consultation_actors') },
  })
})
