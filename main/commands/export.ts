import { exportStore, exportText } from '../../db/exchange/export.ts'
import { writeWhole } from '../files.ts'
import { bytesOfText, workbookOf } from '../workbook.ts'
import { command, flag, path, WrongUse } from './command.ts'
import { checkOther, withStore } from './with-store.ts'

export const exportAll = command(
  'bewaart alle gegevens als JSON of Excel; wat privé is alleen met --private',
  { db: path, out: path, private: flag },
  async ({ db, out, private: withPrivate }) => {
    checkOther(db, out)
    if (!/\.(json|xlsx)$/i.test(out)) throw new WrongUse('--out eindigt op .json of .xlsx.')
    const exported = await withStore(db, ({ reader }) => exportStore(reader, { private: withPrivate }))
    writeWhole(out, /xlsx$/i.test(out) ? await workbookOf(exported) : bytesOfText(exportText(exported)))
    return `Alle gegevens staan in ${out}${withPrivate ? ', ook wat privé is' : ', zonder wat privé is'}.\n`
  },
)
