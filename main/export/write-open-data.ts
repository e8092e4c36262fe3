import { writeFile } from 'node:fs/promises'
import { exportStore, exportText, flowOf } from '../../db/exchange/export.ts'
import { fromSnapshot } from '../../db/file/snapshot.ts'
import type { Reader } from '../../db/sql/sql.ts'
import { workbookOf } from './workbook.ts'

/** All records, as the open format (`json`) or as sheets to look into (`xlsx`). */
export type RecordsChoice = { readonly format: 'json' | 'xlsx'; readonly withPrivate: boolean }

/** The records of the store at `db`, to be written to `out`. */
export type OpenDataJob = RecordsChoice & { readonly db: string; readonly out: string }

const contentOf = (reader: Reader, { format, withPrivate }: RecordsChoice) =>
  format === 'xlsx'
    ? workbookOf(exportStore(reader, { private: withPrivate }))
    : exportText(flowOf(reader, { private: withPrivate }))

/** Writes all records of one moment, and has them on the disk. @throws Refusal: they can't be read; and what writing throws */
export const writeOpenData = ({ db, out, ...choice }: OpenDataJob): Promise<void> =>
  fromSnapshot(db, async (reader) => writeFile(out, await contentOf(reader, choice), { flush: true }))
