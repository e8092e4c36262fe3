import { exportStore, exportText } from '../../db/exchange/export.ts'
import { writeWhole } from '../files.ts'
import { command, flag, path, WrongUse } from './command.ts'
import { checkOther, withStore } from './with-store.ts'

/** Joined as bytes: a text of more than half a gigabyte is more than the engine holds. */
const bytesOf = (pieces: Iterable<string>): Uint8Array =>
  Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)))

export const exportAll = command(
  'bewaart alle gegevens als JSON; wat privé is alleen met --private',
  { db: path, out: path, private: flag },
  async ({ db, out, private: withPrivate }) => {
    checkOther(db, out)
    if (!/\.json$/i.test(out)) throw new WrongUse('--out eindigt op .json.')
    const exported = await withStore(db, ({ reader }) => exportStore(reader, { private: withPrivate }))
    writeWhole(out, bytesOf(exportText(exported)))
    return `Alle gegevens staan in ${out}${withPrivate ? ', ook wat privé is' : ', zonder wat privé is'}.\n`
  },
)
