import './form.css'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import type { Field, Value } from '../../db/model/field.ts'

/**
 * What every control gets. `value` may be of another kind than the field's: what the user typed and the store refused stays
 * as it was typed.
 */
export type ControlProps<F extends Field> = {
  readonly field: F
  readonly value: Value
  readonly error: string | undefined
  readonly onChange: (value: Value) => void
  /** What is half typed, read as it would be on leaving; undefined when there is none any more. */
  readonly onTyping?: ((value: Value | undefined) => void) | undefined
  readonly onEnter: () => void
  readonly onLeave: () => void
}

/** What every React Aria field takes from our props. */
export const fieldProps = ({ field, error }: Pick<ControlProps<Field>, 'field' | 'error'>) =>
  ({
    className: 'field',
    isRequired: field.needed === true,
    isInvalid: error !== undefined,
    validationBehavior: 'aria',
  }) as const

export const FieldLabel = ({ field }: { readonly field: Field }) => (
  <Label>
    {field.label}
    {field.needed === true && (
      <span className="needed" aria-hidden="true">
        nodig
      </span>
    )}
  </Label>
)

/** The hint and, at its own place, the sentence that says what is wrong; the latter is spoken when it appears. */
export const FieldHelp = ({ field, error }: Pick<ControlProps<Field>, 'field' | 'error'>): ReactNode => (
  <>
    {field.hint !== undefined && (
      <Text slot="description" className="hint">
        {field.hint}
      </Text>
    )}
    <div aria-live="polite">
      <FieldError className="field-error">{error}</FieldError>
    </div>
  </>
)
