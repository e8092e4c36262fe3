import type { Field, Value } from '../../db/model/field.ts'
import { targetName, useTitle } from '../form/link-options.ts'
import { printValue } from './print-value.ts'

const LinkedTitle = ({ to, id }: { readonly to: string; readonly id: number }) => useTitle(targetName(to), id)

/** A value as a list prints it; the title of what it links to is looked up. */
export const PrintedValue = ({ field, value }: { readonly field: Field; readonly value: Value }) =>
  field.kind === 'link' && typeof value === 'number' ? (
    <LinkedTitle to={field.to} id={value} />
  ) : (
    printValue(field, value, {})
  )
