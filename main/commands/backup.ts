import { copyStore } from '../../db/file/copy.ts'
import { copyRecords } from '../files/copy-records.ts'
import { command, path } from './command.ts'
import { checkFree, checkThere } from './with-store.ts'

export const backup = command('maakt een reservekopie en kijkt ze na', { db: path, out: path }, async ({ db, out }) => {
  checkThere(db)
  checkFree(out)
  await copyRecords((beside) => copyStore(db, beside), out)
  return `De reservekopie staat in ${out} en is nagekeken.\n`
})
