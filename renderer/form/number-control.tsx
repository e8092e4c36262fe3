import type { NumberField, Value } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'
import { parseNumber } from '../../db/model/parse.ts'
import type { ControlProps } from './control.tsx'
import { TypedControl } from './typed-control.tsx'

const print = (value: Value): string =>
  typeof value === 'number' ? formatNumber(value) : typeof value === 'string' ? value : ''

/** A year has no thousands. */
const printYear = (value: Value): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : ''

/**
 * A number as text: React Aria's own number field would clamp and round in silence, and read the point of a numeric keypad
 * as a separator of thousands (1.5 → 15).
 */
export const NumberControl = (props: ControlProps<NumberField>) => (
  <TypedControl
    {...props}
    parse={parseNumber}
    print={props.field.kind === 'year' ? printYear : print}
    inputMode={props.field.kind === 'decimal' ? 'decimal' : 'numeric'}
  />
)
