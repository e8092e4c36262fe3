import { writeOpenData } from '../export/write-open-data.ts'
import { makeWhole } from '../files/write-file.ts'
import { command, flag, path, WrongUse } from './command.ts'
import { checkOther, withStore } from './with-store.ts'

export const exportAll = command(
  'bewaart alle gegevens als JSON of Excel; wat privé is alleen met --private',
  { db: path, out: path, private: flag },
  async ({ db, out, private: withPrivate }) => {
    checkOther(db, out)
    if (!/\.(json|xlsx)$/i.test(out)) throw new WrongUse('--out eindigt op .json of .xlsx.')
    const format = /xlsx$/i.test(out) ? 'xlsx' : 'json'
    await withStore(db, () => makeWhole(out, (beside) => writeOpenData({ db, out: beside, format, withPrivate })))
    return `Alle gegevens staan in ${out}${withPrivate ? ', ook wat privé is' : ', zonder wat privé is'}.\n`
  },
)
