import { initialValue, type Value } from '../model/field.ts'
import { fold } from '../model/fold.ts'
import type { Outcome } from '../model/import-text.ts'
import { type RecordName, recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import type { Store } from '../records/store.ts'
import { type AnyRecord, type Changes, type Row, recordOf } from '../rows/record.ts'
import { isColumn, toColumn } from '../schema/columns.ts'
import type { Reader } from '../sql/sql.ts'
import { readCell, type Surroundings } from './cell.ts'
import { type Column, isHeaderRow, matchColumns } from './columns.ts'

export type PlannedRow = {
  /** Line in what was read in, counted from 1, the headers included. */
  readonly line: number
  readonly outcome: Outcome
  readonly reason?: string
  readonly cells: readonly string[]
  /** The record that it changes. */
  readonly id: number | null
  readonly patch: Changes
}

/** The plan of reading in a table; nothing is written yet. */
export type ImportPlan = {
  readonly type: RecordName
  readonly columns: readonly Column[]
  /** Whether some day can only be read with day and month the other way round. */
  readonly asksOtherOrder: boolean
  readonly rows: readonly PlannedRow[]
}

export type ImportOptions = Pick<Surroundings, 'today' | 'year'> & {
  readonly monthFirst?: boolean | undefined
  /** The field that each column fills, null for none: for rows without headers, or where the headers don't say so. */
  readonly fields?: readonly (string | null)[] | undefined
}

/** Two records are the same thing when title and place in the year are; without a title there is no telling. */
const keyOf = (type: AnyRecordType, values: Changes): string | null => {
  const title = values[type.title]
  if (typeof title !== 'string') return null
  return `${fold(title)}\n${type.inYear === undefined ? '' : String(values[type.inYear.from] ?? '')}`
}

const titlesOf = (reader: Reader): Surroundings['titles'] => {
  const known = new Map<string, ReadonlyMap<string, number>>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const { title } = recordTypeOf(name as RecordName)
    const rows = reader.rows<{ id: number; title: string }>(
      `SELECT id, fold(${title}) AS title FROM ${name} WHERE deletedAt IS NULL AND ${title} IS NOT NULL ORDER BY id DESC`,
    )
    const titles = new Map(rows.map((row) => [row.title, row.id]))
    known.set(name, titles)
    return titles
  }
}

const same = (type: AnyRecordType, record: AnyRecord | Changes, patch: Changes): boolean =>
  Object.entries(patch).every(([name, value]) => {
    const field = type.fields[name]
    const current: Value = record[name] ?? null
    if (field === undefined) return true
    return isColumn(field)
      ? toColumn(field, current) === toColumn(field, value)
      : JSON.stringify(current) === JSON.stringify(value)
  })

const columnsOf = (
  { fields }: AnyRecordType,
  headers: readonly string[] | null,
  width: number,
  chosen: ImportOptions['fields'],
): readonly Column[] => {
  if (chosen === undefined && headers !== null) return matchColumns(headers, fields)
  return Array.from({ length: width }, (_, index) => {
    const field = chosen?.[index] ?? null
    const isKnown = field !== null && Object.hasOwn(fields, field)
    return { header: headers?.[index] ?? (isKnown ? fields[field]?.label : '') ?? '', field: isKnown ? field : null }
  })
}

/**
 * Reads a table of cells (as pasted from a spreadsheet, or read from a file) and says per row what would become of it.
 * An empty cell leaves a known record's value as it is.
 */
export const planImport = (
  reader: Reader,
  name: RecordName,
  table: readonly (readonly string[])[],
  options: ImportOptions,
): ImportPlan => {
  const type = recordTypeOf(name)
  const [first = []] = table
  const hasHeaders = isHeaderRow(first, type.fields)
  const width = table.reduce((widest, cells) => Math.max(widest, cells.length), 0)
  const columns = columnsOf(type, hasHeaders ? first : null, width, options.fields)
  const around: Surroundings = { ...options, monthFirst: options.monthFirst ?? false, titles: titlesOf(reader) }
  const known = new Map<string, AnyRecord>()
  for (const row of reader.rows<Row>(`SELECT * FROM ${name} WHERE deletedAt IS NULL ORDER BY id DESC`)) {
    const record = recordOf(reader, type, row)
    const key = keyOf(type, record)
    if (key !== null) known.set(key, record)
  }
  const blank = Object.fromEntries(Object.entries(type.fields).map(([field, kind]) => [field, initialValue(kind)]))
  const earlier = new Map<string, { readonly line: number; readonly patch: Changes }>()

  let asksOtherOrder = false
  const plan = (cells: readonly string[], line: number): PlannedRow => {
    const reasons: string[] = []
    const patch: Record<string, Value> = {}
    for (const [index, { field }] of columns.entries()) {
      const kind = field === null ? undefined : type.fields[field]
      const cell = cells[index] ?? ''
      if (field === null || kind === undefined || cell.trim() === '') continue
      const read = readCell(cell, kind, around)
      if ('reason' in read) {
        reasons.push(read.reason)
        asksOtherOrder ||= read.isOtherOrder === true
      } else patch[field] = read.value
    }
    const key = keyOf(type, patch)
    const found = key === null ? undefined : known.get(key)
    const breach = type.breach?.({ ...blank, ...found, ...patch })
    if (breach) reasons.push(breach.message)
    const row = { line, cells, id: found?.id ?? null, patch }
    if (reasons.length > 0) return { ...row, outcome: 'refused', reason: reasons.join(' ') }
    if (Object.keys(patch).length === 0)
      return { ...row, outcome: 'skipped', reason: 'Geen enkele kolom van deze rij vult een veld.' }
    if (found !== undefined)
      return same(type, found, patch)
        ? { ...row, outcome: 'skipped', reason: 'Staat er al.' }
        : { ...row, outcome: 'changed' }
    const twin = key === null ? undefined : earlier.get(key)
    if (twin !== undefined && same(type, twin.patch, patch))
      return { ...row, outcome: 'skipped', reason: `Staat er twee keer: zie regel ${twin.line}.` }
    if (key !== null) earlier.set(key, { line, patch })
    return { ...row, outcome: 'accepted' }
  }

  const rows = table
    .map((cells, index) => ({ cells, line: index + 1 }))
    .slice(hasHeaders ? 1 : 0)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line }) => plan(cells, line))
  return { type: name, columns, asksOtherOrder, rows }
}

/** Writes what the plan says, in one transaction and as one thing to undo. @throws Refusal: nothing is then written */
export const applyImport = (store: Store, { type, rows }: ImportPlan): void =>
  store.transaction(() => {
    for (const { outcome, id, patch } of rows)
      if (outcome === 'accepted' || outcome === 'changed') store.save(type, id, patch)
  })
