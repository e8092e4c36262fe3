import './history.css'
import { useQuery } from '@tanstack/react-query'
import { Undo2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { formatDate, isoDay } from '../../../db/model/format.ts'
import { call } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import type { Patch } from '../../base/save/draft.ts'
import { isYearText } from '../../form/year-texts-control.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PrintedValue } from '../printed-value.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import { type FieldChange, happeningOf, yearsChanged } from './changes-of.ts'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

const momentOf = (instant: string): string => {
  const date = new Date(instant)
  return `${formatDate(isoDay(date))}, ${clock.format(date)}`
}

const told = { made: 'Toegevoegd', removed: 'Naar de prullenmand', restored: 'Teruggezet uit de prullenmand' } as const

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)

const Shown = ({ field, value }: Pick<FieldChange, 'field'> & { readonly value: FieldChange['before'] }) => {
  if (isEmpty(value)) return <span className="not-filled">niet ingevuld</span>
  return (
    <q>
      <PrintedValue field={field} value={value} />
    </q>
  )
}

const textOf = (value: FieldChange['before'], year: number): string | null => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : []
  return texts.filter(isYearText).find((text) => text.year === year)?.text ?? null
}

/** Each year whose text changed, with what it was and what it became. */
const YearChanges = ({ field, before, after }: Omit<FieldChange, 'name'>) => (
  <ul className="history-years">
    {yearsChanged(before, after).map((year) => (
      <li key={year}>
        {year}: <Shown field={{ ...field, kind: 'longText', max: 0 }} value={textOf(before, year)} /> →{' '}
        <Shown field={{ ...field, kind: 'longText', max: 0 }} value={textOf(after, year)} />
      </li>
    ))}
  </ul>
)

const Change = (change: Omit<FieldChange, 'name'>) =>
  change.field.kind === 'yearTexts' ? (
    <YearChanges {...change} />
  ) : (
    <>
      <Shown field={change.field} value={change.before} /> → <Shown field={change.field} value={change.after} />
    </>
  )

type Props = {
  readonly screen: AnyRecordScreen
  readonly id: number
  /** As the form shows them. */
  readonly values: Patch
  readonly onRestore: (patch: Patch) => void
}

/** What happened to a record and when, with the way back to each earlier value. */
export const History = ({ screen, id, values, onRestore }: Props) => {
  const { data, error } = useQuery({
    queryKey: keys.history(screen.type, id),
    queryFn: () => call('changes.ofRecord', { type: screen.type, id }),
  })
  const heading = useRef<HTMLHeadingElement>(null)
  const isRead = data !== undefined
  useEffect(() => {
    if (!isRead) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [isRead])
  return (
    <section className="history" aria-labelledby="history-title">
      <h3 id="history-title" ref={heading} tabIndex={-1}>
        Geschiedenis
      </h3>
      {error !== null && <Notice>{error.message}</Notice>}
      <ol>
        {data?.map((step) => {
          const happening = happeningOf(screen, step)
          return (
            <li key={step.id}>
              <p className="history-when">{momentOf(step.at)}</p>
              {happening.kind !== 'changed' && <p>{told[happening.kind]}</p>}
              {happening.kind === 'changed' &&
                happening.changes.map(({ name, field, before, after }) => (
                  <div key={name} className="history-change">
                    <div>
                      {field.label}: <Change field={field} before={before} after={after} />
                    </div>
                    {JSON.stringify(values[name]) !== JSON.stringify(before) && (
                      <Button
                        className="button quiet small"
                        aria-label={`Zet deze waarde terug: ${field.label}, van voor ${momentOf(step.at)}`}
                        onPress={() => onRestore({ [name]: before })}
                      >
                        <Undo2 aria-hidden="true" />
                        Zet deze waarde terug
                      </Button>
                    )}
                  </div>
                ))}
            </li>
          )
        })}
      </ol>
      {data?.length === 0 && <p className="panel-note">Er is nog niets gewijzigd.</p>}
    </section>
  )
}
