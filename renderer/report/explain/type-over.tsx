import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Value } from '../../../db/model/field.ts'
import { formatDate, isoDay } from '../../../db/model/format.ts'
import { figureOverride } from '../../../db/model/report.ts'
import { appErrorOf } from '../../base/api.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type TypedOver, typeOver } from './override.ts'

const { value: valueField, reason: reasonField } = figureOverride.fields

type Props = {
  readonly year: number
  readonly figure: string
  /** What stands there now. */
  readonly initial: TypedOver
  readonly onDone: () => void
}

/** Another value than that of the records, and why. */
export const TypeOver = ({ year, figure, initial, onDone }: Props) => {
  const [values, setValues] = useState<Readonly<Record<'value' | 'reason', Value>>>(initial)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const save = useMutation({
    // What can't be read as a number travels as it was typed: the refusal says what is wrong with it.
    mutationFn: () => typeOver(year, figure, values as TypedOver),
    onSuccess: onDone,
  })
  const failure = save.error === null ? null : appErrorOf(save.error)
  const [missing, setMissing] = useState<'value' | 'reason' | null>(null)
  const submit = () => {
    const lacking = values.value === null ? 'value' : values.reason === null ? 'reason' : null
    setMissing(lacking)
    if (lacking === null) save.mutate()
    else form.current?.querySelector<HTMLElement>(`[data-field="${lacking}"] input`)?.focus()
  }
  const control = (name: 'value' | 'reason') => ({
    value: values[name],
    error: missing === name ? 'Vul dit in.' : failure?.field === name ? failure.message : undefined,
    onChange: (value: Value) => {
      setValues((now) => ({ ...now, [name]: value }))
      setMissing(null)
      save.reset()
    },
    onEnter: () => {},
    onLeave: () => {},
  })
  return (
    <form
      className="form type-over"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div data-field="value" className="field-place">
        <FieldControl field={{ ...valueField, hint: 'Alleen het getal.' }} {...control('value')} />
      </div>
      <div data-field="reason" className="field-place">
        <FieldControl
          field={{ ...reasonField, hint: 'Staat in de verantwoording van de cijfers, zodat iedereen het kan volgen.' }}
          {...control('reason')}
        />
      </div>
      {failure !== null && failure.field === undefined && <Notice>{failure.message}</Notice>}
      <p className="hint">Met de datum van vandaag, {formatDate(isoDay(new Date()))}.</p>
      <div className="button-row">
        <Button className="button primary small" type="submit">
          Pas het cijfer aan
        </Button>
        <Button className="button small" onPress={onDone}>
          Laat zo
        </Button>
      </div>
    </form>
  )
}
