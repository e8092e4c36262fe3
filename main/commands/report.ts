import { composeReport } from '../../db/report/index.ts'
import { formats, isFormat, render } from '../export/outputs.ts'
import { writeWhole } from '../files/write-file.ts'
import { command, path, WrongUse, year } from './command.ts'
import { checkOther, withStore } from './with-store.ts'

export const report = command(
  'maakt het jaarverslag als PDF, webpagina of Word-bestand',
  { db: path, year, out: path },
  async ({ db, year: inYear, out }) => {
    checkOther(db, out)
    const format = out.split('.').at(-1)?.toLowerCase() ?? ''
    if (!isFormat(format))
      throw new WrongUse(
        `--out eindigt op ${Object.keys(formats)
          .map((end) => `.${end}`)
          .join(' of ')}.`,
      )
    const composed = await withStore(db, ({ reader }) => composeReport(reader, inYear))
    const { bytes } = await render(composed, format)
    writeWhole(out, bytes)
    return `Het jaarverslag van ${inYear} staat in ${out}.\n`
  },
)
