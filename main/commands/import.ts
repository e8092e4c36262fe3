import { placeForBackup } from '../../db/file/backup-names.ts'
import { copyStore } from '../../db/file/copy.ts'
import { applyImport, type ImportPlan, planImport } from '../../db/import/plan.ts'
import { namesIn } from '../../db/model/families.ts'
import { capitalise, isoDay } from '../../db/model/format.ts'
import { appliedText, countOf, outcomes, outcomeText, planText } from '../../db/model/import-text.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { Refusal } from '../../db/model/result.ts'
import { decodeText, isWorkbook } from '../../db/table/decode.ts'
import { type Cells, readTable, tooLarge } from '../../db/table/read-table.ts'
import { command, flag, oneOf, operand, path, WrongUse, year } from './command.ts'
import { inputOf, withStore } from './with-store.ts'

/** Whatever has a list of its own on the screen can be read in. */
const kinds = namesIn('year', 'list')

const untouched = 'Er is niets ingelezen.'

const refused = (message: string): Refusal => new Refusal({ kind: 'invalid', message })

const tableOf = (file: string): Cells => {
  const bytes = inputOf(file, untouched)
  if (isWorkbook(bytes))
    throw refused(`${file} is een Excel-bestand. ${untouched} Bewaar het in Excel als CSV en lees dat in.`)
  const table = readTable(decodeText(bytes), false)
  const reason = tooLarge(table)
  if (reason !== null) throw refused(`${file}: ${reason} ${untouched}`)
  return table
}

/** A safety copy, as the app makes one before it reads in. */
const copyOf = (db: string): Promise<void> => copyStore(db, placeForBackup(db, 'voor-import', new Date()))

const changes = (plan: ImportPlan): boolean => countOf(plan, 'accepted') + countOf(plan, 'changed') > 0

const asJson = (plan: ImportPlan): string => {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, countOf(plan, outcome)]))
  const rows = plan.rows.map(({ line, outcome, reason }) => ({ line, outcome, reason }))
  return `${JSON.stringify({ ...counts, columns: plan.columns, rows }, null, 2)}\n`
}

const otherOrder = 'In sommige datums staat de maand eerst. Geef --month-first, of --day-first als dat niet zo is.'

const asText = (plan: ImportPlan, isDone: boolean): string => {
  const { label, plural } = recordTypeOf(plan.type)
  const shownRows = plan.rows.filter(({ outcome, reason }) => !isDone || outcome === 'refused' || reason !== undefined)
  const lines = shownRows.map(
    ({ line, outcome, reason }) =>
      `  regel ${line}: ${outcomeText[outcome]}${reason === undefined ? '' : `. ${reason}`}`,
  )
  const verdict = plan.rows.length === 0 ? 'er staan geen rijen in' : planText(plan)
  const heading = isDone && changes(plan) ? appliedText(plan, label, plural) : `${capitalise(verdict)}.`
  const unread = plan.columns.flatMap(({ header, field }, index) =>
    field === null ? [header.trim() === '' ? `kolom ${index + 1}` : `“${header}”`] : [],
  )
  const columns = unread.length === 0 ? [] : [`Niet overgenomen: ${unread.join(', ')}.`]
  return `${[heading, ...columns, ...lines].join('\n')}\n`
}

export const importRows = command(
  'leest rijen uit een CSV-bestand in; met --dry-run toont het enkel wat er zou gebeuren',
  {
    db: path,
    kind: oneOf(kinds, 'SOORT'),
    year: year.optional(),
    'dry-run': flag,
    'month-first': flag,
    'day-first': flag,
    json: flag,
    file: operand,
  },
  async ({
    db,
    kind,
    year: inYear,
    'dry-run': isDry,
    'month-first': monthFirst,
    'day-first': dayFirst,
    json,
    file,
  }) => {
    if (monthFirst && dayFirst) throw new WrongUse('Kies --month-first of --day-first.')
    const table = tableOf(file)
    const today = isoDay(new Date())
    return withStore(db, async (store) => {
      const plan = planImport(store.reader, kind, table, {
        today,
        year: inYear ?? Number(today.slice(0, 4)),
        monthFirst,
      })
      const asks = plan.asksOtherOrder && !monthFirst && !dayFirst
      if (asks && !isDry) throw refused(`${otherOrder} ${untouched}`)
      if (!isDry && changes(plan)) {
        await copyOf(db)
        applyImport(store, plan)
      }
      if (json) return asJson(plan)
      return `${asText(plan, !isDry)}${asks ? `${otherOrder}\n` : ''}`
    })
  },
)
