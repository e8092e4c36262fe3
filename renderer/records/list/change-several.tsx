import { useMutation } from '@tanstack/react-query'
import { PencilLine } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Label, Popover, Select } from 'react-aria-components'
import { emptyValue, type Value } from '../../../db/model/field.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { appErrorOf, CallError, records } from '../../base/api.ts'
import { outdateAll } from '../../base/query-client.ts'
import { flushAll, followStore } from '../../base/save/drafts.ts'
import { FieldControl } from '../../form/field-control.tsx'
import { SelectButton, SelectOptions } from '../../ui/select-options.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { undoLast } from '../undo-last.ts'

type Props = { readonly screen: AnyRecordScreen; readonly ids: readonly number[] }

/** What names a record, or stands once only, is never the same for several; files and texts per year have their own place. */
const changeable = ({ type }: AnyRecordScreen) => {
  const { fields, title, unique } = recordTypeOf(type)
  return Object.entries(fields)
    .filter(([name, { kind }]) => name !== title && name !== unique && kind !== 'bytes' && kind !== 'yearTexts')
    .map(([id, { label }]) => ({ id, name: label }))
}

const isEmpty = (value: Value) => value === null || (Array.isArray(value) && value.length === 0)

const ChangeForm = ({ screen, ids, onDone }: Props & { readonly onDone: () => void }) => {
  const { fields, label, plural } = recordTypeOf(screen.type)
  const [name, setName] = useState<string | null>(null)
  const [value, setValue] = useState<Value>(null)
  const field = name === null ? undefined : fields[name]
  const what = `${formatNumber(ids.length)} ${ids.length === 1 ? label : plural}`
  const apply = useMutation({
    mutationFn: async () => {
      if (field?.needed === true && isEmpty(value))
        throw new CallError({ kind: 'invalid', message: `“${field.label}” is nodig. Vul het in.` })
      await flushAll()
      await records(screen.type).saveSeveral(ids, { [name ?? '']: value })
      return undoLast()
    },
    onSuccess: (action) => {
      followStore()
      outdateAll()
      onDone()
      toast({ text: `${what} gewijzigd.`, action })
    },
  })
  return (
    <>
      <Select
        className="field"
        placeholder="Kies een veld…"
        value={name}
        onChange={(chosen) => {
          const next = String(chosen)
          const kind = fields[next]
          setName(next)
          setValue(kind === undefined ? null : emptyValue(kind))
          apply.reset()
        }}
      >
        <Label>Welk veld</Label>
        <SelectButton />
        <SelectOptions options={changeable(screen)} />
      </Select>
      {field !== undefined && (
        <FieldControl
          key={name}
          field={field}
          value={value}
          error={apply.error === null ? undefined : appErrorOf(apply.error).message}
          onChange={(next) => {
            setValue(next)
            apply.reset()
          }}
          onEnter={() => {}}
          onLeave={() => {}}
        />
      )}
      {field !== undefined && field.needed !== true && (
        <p className="hint">Laat je het leeg, dan wordt het leeggemaakt.</p>
      )}
      <Button
        className="button primary"
        isDisabled={field === undefined || apply.isPending}
        onPress={() => apply.mutate()}
      >
        Wijzig {what}
      </Button>
    </>
  )
}

/** Gives one field of several records the same value. */
export const ChangeSeveral = (props: Props) => (
  <DialogTrigger>
    <Button className="button small">
      <PencilLine aria-hidden="true" />
      Wijzig een veld…
    </Button>
    <Popover className="popover" placement="top start">
      <Dialog className="filter-dialog" aria-label="Wijzig een veld">
        {({ close }) => <ChangeForm {...props} onDone={close} />}
      </Dialog>
    </Popover>
  </DialogTrigger>
)
