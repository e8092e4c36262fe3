import { composeReport } from '../../db/report/index.ts'
import { writeWhole } from '../files.ts'
import { renderReport } from '../pdf/index.ts'
import { command, path, year } from './command.ts'
import { checkOther, withStore } from './with-store.ts'

export const report = command(
  'maakt het jaarverslag als PDF',
  { db: path, year, out: path },
  async ({ db, year: inYear, out }) => {
    checkOther(db, out)
    const composed = await withStore(db, ({ reader }) => composeReport(reader, inYear))
    const { bytes } = await renderReport(composed)
    writeWhole(out, bytes)
    return `Het jaarverslag van ${inYear} staat in ${out}.\n`
  },
)
