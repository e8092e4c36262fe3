import { type ReactNode, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { DateField, NumberField, Value } from '../../db/model/field.ts'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'

type Props = ControlProps<DateField | NumberField> & {
  /** undefined for what can't be read. */
  readonly parse: (typed: string) => Value | undefined
  readonly print: (value: Value) => string
  readonly inputMode: 'numeric' | 'decimal'
  readonly placeholder?: string
  /** Opens what the button beside the text opens. */
  readonly onOpen?: () => void
  /** A button beside the text. */
  readonly children?: ReactNode
}

/** A value that is typed as text and read when the field is left; what can't be read stays as it was typed. */
export const TypedControl = (props: Props) => {
  const { field, value, error, parse, print, onChange, onTyping, onEnter, onLeave } = props
  const [typed, setTyped] = useState<string | null>(null)
  const read = (written: string): Value => {
    const text = written.trim()
    return text === '' ? null : (parse(text) ?? text)
  }
  const type = (written: string) => {
    setTyped(written)
    onTyping?.(read(written))
  }
  const commit = () => {
    if (typed === null) return
    const meant = read(typed)
    onTyping?.(undefined)
    if (meant !== value) onChange(meant)
    setTyped(null)
  }
  return (
    <TextField
      {...fieldProps(props)}
      className={`field field-${field.kind}`}
      value={typed ?? print(value)}
      onChange={type}
      onFocus={onEnter}
      onBlur={() => {
        commit()
        onLeave()
      }}
    >
      <FieldLabel field={field} />
      <div className="input-group">
        <Input
          className="input"
          {...(typed !== null && { 'data-typing': '' })}
          inputMode={props.inputMode}
          placeholder={props.placeholder ?? ''}
          autoComplete="off"
          {...(props.onOpen !== undefined && { 'aria-keyshortcuts': 'Alt+ArrowDown' })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit()
            if (props.onOpen === undefined || !event.altKey || event.key !== 'ArrowDown') return
            event.preventDefault()
            commit()
            props.onOpen()
          }}
        />
        {props.children}
      </div>
      <FieldHelp field={field} error={error} />
    </TextField>
  )
}
