import './left-offer.css'
import { Undo2 } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import type { Field, Value } from '../../db/model/field.ts'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import { useObservable } from '../base/observable.ts'
import type { Patch } from '../base/save/draft.ts'
import { type LeftTyping, leftOf, leftTyping, settleLeft } from '../base/save/left-typing.ts'
import { PrintedValue } from './printed-value.tsx'

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What was typed, as the field takes it: JSON gave it back as it went in. */
const fieldValue = (typed: LeftTyping['values'][string]): Value => typed as Value

/** A value of another kind than the field's is the text as it was typed. */
const isAsTyped = ({ kind }: Field, value: Value): boolean =>
  typeof value === 'string' &&
  (kind === 'count' || kind === 'decimal' || kind === 'year' || !/^\d{4}-\d\d-\d\d$/.test(value))

const Typed = ({ field, value }: { readonly field: Field; readonly value: Value }) => {
  if (value === null) return <span className="not-filled">leeggemaakt</span>
  return (
    <q>
      {isAsTyped(field, value) && field.kind !== 'choice' ? (
        String(value)
      ) : (
        <PrintedValue field={field} value={value} />
      )}
    </q>
  )
}

type Props = {
  readonly type: RecordName
  readonly id: number | null
  /** What the store holds now. */
  readonly stored: Patch
  readonly onPutBack: (patch: Patch) => void
}

/** After a crash: what was typed here and not saved. It is saved no sooner than the user says so. */
export const LeftOffer = ({ type, id, stored, onPutBack }: Props) => {
  const left = leftOf(useObservable(leftTyping), type, id)
  const { fields } = recordTypeOf(type)
  const typed = left?.values ?? {}
  // In the order of the form.
  const missing = Object.keys(fields).flatMap((name) => {
    const value = typed[name]
    return value === undefined || isSame(stored[name] ?? null, value) ? [] : [[name, value] as const]
  })
  const isMissed = missing.length > 0
  // The store took it over just before the app stopped.
  useEffect(() => {
    if (left !== undefined && !isMissed) settleLeft(left)
  }, [left, isMissed])
  if (left === undefined || !isMissed) return null
  const settle = () => {
    settleLeft(left)
    document.getElementById('panel-title')?.focus()
  }
  return (
    <section className="left-offer" aria-labelledby="left-title">
      <h3 id="left-title">Nog niet bewaard toen de app stopte</h3>
      <dl>
        {missing.map(([name, value]) => {
          const field = fields[name]
          return (
            field !== undefined && (
              <div key={name}>
                <dt>{field.label}</dt>
                <dd>
                  <Typed field={field} value={fieldValue(value)} />
                </dd>
              </div>
            )
          )
        })}
      </dl>
      <div className="button-row">
        <Button
          className="button primary"
          onPress={() => {
            onPutBack(Object.fromEntries(missing.map(([name, value]) => [name, fieldValue(value)])))
            settle()
          }}
        >
          <Undo2 aria-hidden="true" />
          Zet terug
        </Button>
        <Button className="button" onPress={settle}>
          Laat weg
        </Button>
      </div>
    </section>
  )
}
