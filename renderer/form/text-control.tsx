import { Input, TextArea, TextField } from 'react-aria-components'
import type { TextField as Field } from '../../db/model/field.ts'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'

/** One line, or several paragraphs that grow with what is written. */
export const TextControl = (props: ControlProps<Field>) => {
  const { field, value, error, onChange, onEnter, onLeave } = props
  return (
    <TextField
      {...fieldProps(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <FieldLabel field={field} />
      {field.kind === 'longText' ? <TextArea className="input text-area" rows={3} /> : <Input className="input" />}
      <FieldHelp field={field} error={error} />
    </TextField>
  )
}
