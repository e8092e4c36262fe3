import { loadInto } from '../../db/exchange/load.ts'
import { openStore } from '../../db/file/open.ts'
import { Refusal } from '../../db/model/result.ts'
import { makeWhole } from '../files/write-file.ts'
import { command, operand, path } from './command.ts'
import { checkFree, inputOf } from './with-store.ts'

/** A mark at the beginning, as Windows editors leave, is skipped. */
const jsonOf = (path: string): unknown => {
  const bytes = inputOf(path, 'Er is niets gemaakt.')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Refusal(
      {
        kind: 'invalid',
        message: `${path} is geen volledig JSON-bestand in UTF-8. Er is niets gemaakt. Exporteer het opnieuw, of kies een ander bestand.`,
      },
      cause,
    )
  }
}

export const load = command(
  'leest zo’n JSON-bestand in een nieuw bestand in',
  { db: path, file: operand },
  async ({ db, file }) => {
    checkFree(db)
    const json = jsonOf(file)
    await makeWhole(db, async (beside) => {
      const store = await openStore(beside)
      try {
        loadInto(store, json)
      } finally {
        store.close()
      }
    })
    return `De gegevens uit ${file} staan in ${db}.\n`
  },
)
