import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { formatDate, formatNumber, isoDay } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import type { BinState } from '../../base/api.ts'
import { termText } from '../../bin/bin-text.ts'
import { EmptyButton } from '../../bin/empty-button.tsx'
import { useBin } from '../../bin/use-bin.ts'
import { Notice } from '../../ui/notice.tsx'
import { printValue } from '../print-value.ts'
import { PrintedValue } from '../printed-value.tsx'
import { useRecordName } from '../record-name.ts'
import type { AnyRecordScreen } from '../record-screen.ts'
import { useRestore } from './bin-button.tsx'

/** `vandaag`, `gisteren`, `12 dagen`. */
const agoOf = (deletedAt: string): string => {
  const day = (date: Date) => Date.parse(`${isoDay(date)}T00:00:00Z`)
  const days = Math.round((day(new Date()) - day(new Date(deletedAt))) / 86_400_000)
  if (days <= 0) return 'vandaag'
  return days === 1 ? 'gisteren' : `${formatNumber(days)} dagen`
}

/** When the app proposes to let it go: `na 90 dagen, op 21 februari 2027`. */
const dueText = (deletedAt: string, days: BinState['days']): string => {
  if (days === 'never') return ''
  const due = new Date(Date.parse(deletedAt) + days * 86_400_000)
  return ` De app stelt dat voor na ${termText(days)}, op ${formatDate(isoDay(due))}.`
}

type Props = { readonly screen: AnyRecordScreen; readonly record: AnyRecord; readonly onGone: () => void }

/** A record in the bin can be read and taken out, not changed. */
export const BinnedRecord = ({ screen, record, onGone }: Props) => {
  const bin = useBin()
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
        <p className="panel-note">
          {screen.thisLabel} ligt sinds {agoOf(record.deletedAt ?? '')} in de prullenmand en telt nergens mee. Wat hier
          ligt, blijft bewaard tot je het definitief verwijdert.
          {bin !== undefined && dueText(record.deletedAt ?? '', bin.days)}
        </p>
      </header>
      {restore.error !== null && <Notice>{restore.error.message}</Notice>}
      <div className="button-row">
        <Button className="button primary" onPress={() => restore.mutate()}>
          <Undo2 aria-hidden="true" />
          Zet terug
        </Button>
        <EmptyButton
          asked={{ type: screen.type, ids: [record.id] }}
          label="Definitief verwijderen…"
          className="button"
          onEmptied={onGone}
        />
      </div>
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
