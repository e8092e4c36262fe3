import { Fragment } from 'react'
import type { Field, Value } from '../../db/model/field.ts'
import type { RecordName } from '../../db/model/index.ts'
import { useTitle } from '../form/link-options.ts'
import { printValue } from './print-value.ts'

const LinkedTitle = ({ to, id }: { readonly to: RecordName; readonly id: number }) => useTitle(to, id)

const isId = (id: unknown): id is number => typeof id === 'number'

/** A value as a list prints it; the titles of what it links to are looked up. */
export const PrintedValue = ({ field, value }: { readonly field: Field; readonly value: Value }) => {
  if (field.kind === 'link' && typeof value === 'number') return <LinkedTitle to={field.to} id={value} />
  if (field.kind !== 'links' || !Array.isArray(value)) return printValue(field, value, {})
  return value.filter(isId).map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <LinkedTitle to={field.to} id={id} />
    </Fragment>
  ))
}
