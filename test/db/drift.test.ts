import { describe, expect, it } from 'vitest'
import type { Field } from '../../db/model/field.ts'
import { recordNames, recordTypeOf, targetOf } from '../../db/model/index.ts'
import { isColumn, linkTable } from '../../db/schema/columns.ts'
import { isDerivedTable } from '../../db/schema/derived.ts'
import { freshStore } from '../helpers/store.ts'

const sqlType = (field: Field): string => {
  switch (field.kind) {
    case 'count':
    case 'year':
    case 'flag':
    case 'link':
      return 'INTEGER'
    case 'decimal':
      return 'REAL'
    case 'bytes':
      return 'BLOB'
    default:
      return 'TEXT'
  }
}

const meta = { id: 'INTEGER', createdAt: 'TEXT', updatedAt: 'TEXT', deletedAt: 'TEXT' }

describe('the model and the tables of a fresh store say the same', () => {
  it.each(recordNames)('%s: every field its column, every column its field', async (name) => {
    const { reader } = await freshStore()
    const { fields } = recordTypeOf(name)
    const columns = reader.rows<{ name: string; type: string }>(`SELECT name, type FROM pragma_table_info('${name}')`)
    const expected = Object.entries(fields).filter(([, field]) => isColumn(field))
    expect(Object.fromEntries(columns.map((column) => [column.name, column.type]))).toEqual({
      ...meta,
      ...Object.fromEntries(expected.map(([field, kind]) => [field, sqlType(kind)])),
    })
  })

  it.each(recordNames)('%s: every link its foreign key', async (name) => {
    const { reader } = await freshStore()
    for (const [fieldName, field] of Object.entries(recordTypeOf(name).fields)) {
      if (field.kind !== 'link' && field.kind !== 'links') continue
      const [table, column] = field.kind === 'link' ? [name, fieldName] : [linkTable(name, fieldName), 'target']
      expect(
        reader.row(`SELECT "table", "to" FROM pragma_foreign_key_list('${table}') WHERE "from" = ?`, column),
      ).toEqual({
        table: targetOf(field).name,
        to: 'id',
      })
    }
  })

  it('has no table that the model does not know', async () => {
    const { reader } = await freshStore()
    const known = recordNames.flatMap((name) => [
      name,
      ...Object.entries(recordTypeOf(name).fields)
        .filter(([, field]) => !isColumn(field))
        .map(([field]) => linkTable(name, field)),
    ])
    const tables = reader.rows<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    const own = tables.map(({ name }) => name).filter((name) => !isDerivedTable(name))
    expect(own.toSorted()).toEqual([...known, 'batch', 'change'].toSorted())
  })
})
