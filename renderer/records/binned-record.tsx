import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { Field, Value } from '../../db/model/field.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { targetName, useTitle } from '../form/link-options.ts'
import { Notice } from '../shell/notice.tsx'
import { useRestore } from './bin-button.tsx'
import { printValue } from './print-value.ts'
import { useRecordName } from './record-name.ts'
import type { AnyRecord, AnyRecordScreen } from './record-screen.ts'

const LinkedTitle = ({ to, id }: { readonly to: string; readonly id: number }) => useTitle(targetName(to), id)

const PrintedValue = ({ field, value }: { readonly field: Field; readonly value: Value }) =>
  field.kind === 'link' && typeof value === 'number' ? (
    <LinkedTitle to={field.to} id={value} />
  ) : (
    printValue(field, value, {})
  )

type Props = { readonly screen: AnyRecordScreen; readonly record: AnyRecord }

/** A record in the bin can be read and taken out, not changed. */
export const BinnedRecord = ({ screen, record }: Props) => {
  const restore = useRestore(screen, record.id)
  const { fields } = recordTypeOf(screen.type)
  const name = useRecordName(screen.type, record)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const filled = Object.entries(fields).filter(
    ([name, field]) =>
      printValue(field, record[name] ?? null, {}) !== '' || (field.kind === 'link' && record[name] !== null),
  )
  return (
    <>
      <header className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {name ?? screen.thisLabel}
        </h2>
        <p className="panel-note">{screen.thisLabel} ligt in de prullenmand en telt nergens mee.</p>
      </header>
      {restore.error !== null && <Notice>{restore.error.message}</Notice>}
      <Button className="button primary" onPress={() => restore.mutate()}>
        <Undo2 aria-hidden="true" />
        Zet terug
      </Button>
      <dl className="facts">
        {filled.map(([name, field]) => (
          <div key={name}>
            <dt>{field.label}</dt>
            <dd>
              <PrintedValue field={field} value={record[name] ?? null} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
