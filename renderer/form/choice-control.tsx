import { Select } from 'react-aria-components'
import type { ChoiceField } from '../../db/model/field.ts'
import { capitalise } from '../../db/model/format.ts'
import { SelectButton, SelectOptions } from '../ui/select-options.tsx'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'

const none = ''

/** One of a fixed set; what is not needed can be emptied again. */
export const ChoiceControl = (props: ControlProps<ChoiceField>) => {
  const { field, value, error, onChange, onEnter, onLeave } = props
  const options = Object.entries(field.options).map(([id, name]) => ({ id, name: capitalise(name) }))
  const all = field.needed === true ? options : [{ id: none, name: 'Niet ingevuld' }, ...options]
  return (
    <Select
      {...fieldProps(props)}
      placeholder="Kies…"
      value={typeof value === 'string' ? value : null}
      onChange={(code) => {
        onChange(typeof code === 'string' && code !== none ? code : null)
        onLeave()
      }}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <FieldLabel field={field} />
      <SelectButton />
      <FieldHelp field={field} error={error} />
      <SelectOptions options={all} />
    </Select>
  )
}
