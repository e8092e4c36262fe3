import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../../db/model/result.ts'
import { makeWhole } from './write-file.ts'

/**
 * A log lies beside a file that is open, also by another road than ours, and beside one that was cut off. Whoever had it open would
 * go on writing where nobody looks any more, and the next opening would read the log into the copy.
 */
const checkUnused = (path: string): void => {
  if (!['-wal', '-journal'].some((suffix) => existsSync(`${path}${suffix}`))) return
  throw new Refusal({
    kind: 'invalid',
    message: `In “${basename(path)}” wordt nog gewerkt, of het is niet goed afgesloten. Er is niets gewijzigd. Kies een andere naam of map.`,
  })
}

/**
 * Puts the copy that `copy` makes of a store at `to`, whole or not at all, over what stands there.
 * @throws Refusal `invalid` when `to` is in use, or what `copy` throws, or what the disk says
 */
export const copyRecords = async (copy: (beside: string) => Promise<void>, to: string): Promise<void> => {
  checkUnused(to)
  await makeWhole(to, copy)
}
