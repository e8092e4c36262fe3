/**
 * Makes a store before any test runs. A field without a migration stops the run here, with the sentence of `db/schema/drift.ts` that
 * names its column, instead of failing every test that opens a store.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../db/file/open.ts'

export const setup = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-'))
  try {
    const store = await openStore(join(folder, 'gegevens.jaarverslag'))
    store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
