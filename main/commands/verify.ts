import { Refusal } from '../../db/model/result.ts'
import { faultsOf } from '../../db/verify.ts'
import { command, path } from './command.ts'
import { withStore } from './with-store.ts'

/** @throws Refusal `damaged` when the file at `path` is not sound through and through */
export const checkSound = (path: string): Promise<void> =>
  withStore(path, ({ reader }) => {
    const faults = faultsOf(reader)
    if (faults.length === 0) return
    throw new Refusal(
      {
        kind: 'damaged',
        message: `${path} is beschadigd (eerste fout: ${faults[0]}). Er is niets aan gewijzigd. Zet een reservekopie terug.`,
      },
      faults,
    )
  })

export const verify = command('kijkt na of een bestand heel is', { db: path }, async ({ db }) => {
  await checkSound(db)
  return `${db} is in orde.\n`
})
