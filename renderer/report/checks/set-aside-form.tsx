import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components'
import { call } from '../../base/api.ts'
import { outdateRecords } from '../../base/query-client.ts'
import { Notice } from '../../ui/notice.tsx'

type Props = {
  readonly year: number
  /** The finding by its key. */
  readonly finding: string
  /** Why it was set aside before. */
  readonly before: string
  readonly onDone: () => void
  readonly onCancel: () => void
}

/** Leaves a finding as it is, with the reason. */
export const SetAsideForm = ({ year, finding, before, onDone, onCancel }: Props) => {
  const [reason, setReason] = useState(before)
  const [isEmpty, setEmpty] = useState(false)
  const save = useMutation({
    mutationFn: () => call('report.setAside', { year, key: finding, reason }),
    onSuccess: () => {
      outdateRecords()
      onDone()
    },
  })
  return (
    <form
      className="set-aside"
      onSubmit={(event) => {
        event.preventDefault()
        setEmpty(reason.trim() === '')
        if (reason.trim() !== '' && !save.isPending) save.mutate()
      }}
    >
      <TextField
        className="field"
        autoFocus
        value={reason}
        onChange={(typed) => {
          setReason(typed)
          setEmpty(false)
        }}
        isInvalid={isEmpty}
        validationBehavior="aria"
        maxLength={1000}
      >
        <Label>Waarom laat je het zo?</Label>
        <Input className="input" />
        <FieldError className="field-error">Schrijf in enkele woorden waarom, ook voor wie na jou komt.</FieldError>
      </TextField>
      {save.error !== null && <Notice>{save.error.message}</Notice>}
      <div className="button-row">
        <Button className="button primary small" type="submit">
          Zet opzij
        </Button>
        <Button className="button small" onPress={onCancel}>
          Toch niet
        </Button>
      </div>
    </form>
  )
}
