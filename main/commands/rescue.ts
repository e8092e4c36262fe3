import { resolve } from 'node:path'
import { donorOf, rescueInto } from '../../db/backup/rescue.ts'
import { formatNumber } from '../../db/model/format.ts'
import { makeWhole } from '../files/write-file.ts'
import { command, path } from './command.ts'
import { checkFree, checkThere } from './with-store.ts'

const unread = (rows: number): string =>
  rows === 0
    ? 'Voor zover te zien is, ging er niets verloren.'
    : `Zeker ${formatNumber(rows)} ${rows === 1 ? 'rij was' : 'rijen waren'} niet meer te lezen.`

export const rescue = command(
  'redt uit een beschadigd of vreemd bestand wat er te lezen is, in een nieuw bestand',
  { db: path, out: path },
  async ({ db, out }) => {
    checkThere(db)
    checkFree(out)
    const { counts, unreadable } = await makeWhole(out, (beside) =>
      rescueInto(resolve(db), resolve(beside), donorOf(resolve(db))),
    )
    const records = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return `${formatNumber(records)} ${records === 1 ? 'record staat' : 'records staan'} in ${out}. ${unread(unreadable)}\n`
  },
)
