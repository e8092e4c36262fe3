import { makeWhole } from '../files.ts'
import { command, path } from './command.ts'
import { checkSound } from './verify.ts'
import { checkFree, withStore } from './with-store.ts'

export const backup = command('maakt een reservekopie en kijkt ze na', { db: path, out: path }, async ({ db, out }) => {
  checkFree(out)
  await withStore(db, (store) =>
    makeWhole(out, async (beside) => {
      await store.backup(beside)
      await checkSound(beside)
    }),
  )
  return `De reservekopie staat in ${out} en is nagekeken.\n`
})
