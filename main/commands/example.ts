import { makeExample } from '../../db/example/index.ts'
import { makeWhole } from '../files/write-file.ts'
import { command, path } from './command.ts'
import { checkFree } from './with-store.ts'

export const example = command('maakt een bestand met het voorbeeldjaar 2022', { db: path }, async ({ db }) => {
  checkFree(db)
  await makeWhole(db, makeExample)
  return `Het voorbeeldjaar 2022 staat in ${db}.\n`
})
