import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { makeExample } from '../../db/example/index.ts'
import { Refusal } from '../../db/model/result.ts'
import { composeReport } from '../../db/report/index.ts'
import { writeWhole } from '../files/write-file.ts'
import { renderReport } from '../pdf/index.ts'
import { command } from './command.ts'
import { withStore } from './with-store.ts'

/** Writes under `name`, or under the free name beside it when that one is held or read-only. */
const writeHere = (name: string, content: Uint8Array): string => {
  try {
    writeWhole(name, content)
    return resolve(name)
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.error.proposal === undefined) throw cause
    writeWhole(cause.error.proposal, content)
    return resolve(cause.error.proposal)
  }
}

export const demo = command('maakt het jaarverslag van het voorbeeldjaar in deze map', {}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-'))
  try {
    const db = join(folder, 'voorbeeld-2022.jaarverslag')
    await makeExample(db)
    const report = await withStore(db, ({ reader }) => composeReport(reader, 2022))
    const { bytes } = await renderReport(report)
    const path = writeHere('jaarverslag-2022.pdf', bytes)
    return `Het jaarverslag van het voorbeeldjaar 2022 staat in ${path}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
