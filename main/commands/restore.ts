import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { restoreStore } from '../../db/backup/restore.ts'
import { command, path } from './command.ts'
import { checkOther, checkThere } from './with-store.ts'

export const restore = command(
  'zet een reservekopie terug; wat er stond, blijft bewaard',
  { db: path, from: path },
  async ({ db, from }) => {
    checkThere(from)
    checkOther(db, from, '--from')
    const wasThere = existsSync(db)
    const { copy, aside } = await restoreStore(resolve(from), resolve(db), new Date())
    if (copy !== null)
      return `De kopie is teruggezet in ${db}.\nWat er stond, staat in ${copy}. Zo zet je dat terug:\n  restore --db ${db} --from ${copy}\n`
    if (aside !== null) return `De kopie is teruggezet in ${db}.\nHet beschadigde bestand staat opzij: ${aside}\n`
    return `De kopie is teruggezet in ${db}${wasThere ? '' : ', dat er nog niet was'}.\n`
  },
)
