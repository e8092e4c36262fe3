import { lookInto } from '../../db/backup/inspect.ts'
import { checkSound } from '../../db/file/verify.ts'
import { command, path } from './command.ts'
import { checkThere } from './with-store.ts'

export const verify = command('kijkt na of een bestand heel is', { db: path }, async ({ db }) => {
  checkThere(db)
  lookInto(db, (open) => checkSound(open, db))
  return `${db} is in orde.\n`
})
