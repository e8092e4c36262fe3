import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import type { ChoicesField } from '../../db/model/field.ts'
import { capitalise } from '../../db/model/format.ts'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'

/** Any of a fixed set. */
export const ChoicesControl = (props: ControlProps<ChoicesField>) => {
  const { field, value, error, onChange, onLeave } = props
  const codes = Array.isArray(value) ? value.filter((code) => typeof code === 'string') : []
  return (
    <CheckboxGroup
      {...fieldProps(props)}
      value={codes}
      onChange={(chosen) => {
        onChange(chosen)
        onLeave()
      }}
    >
      <FieldLabel field={field} />
      {Object.entries(field.options).map(([code, name]) => (
        <Checkbox key={code} value={code} className="checkbox">
          <span className="box">
            <Check aria-hidden="true" />
          </span>
          {capitalise(name)}
        </Checkbox>
      ))}
      <FieldHelp field={field} error={error} />
    </CheckboxGroup>
  )
}
