import { useMutation } from '@tanstack/react-query'
import { PenLine, Undo2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { FigureFacts } from '../../../db/model/figure.ts'
import { formatDate, formatFigure } from '../../../db/model/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { hrefOfPlace } from '../shared/place.ts'
import { useIsFinal } from '../shared/use-is-final.ts'
import { takeBack } from './override.ts'
import { TypeOver } from './type-over.tsx'

const overOf = (figure: FigureFacts) => (figure.source === 'typed' ? (figure.over ?? null) : null)

/** What was typed over the records, beside what they say. */
const Beside = ({ figure }: { readonly figure: FigureFacts }) => {
  const over = overOf(figure)
  if (over === null) return null
  const { recordsValue, reason, typedOn } = over
  return (
    <div className="over">
      <dl>
        <div>
          <dt>In het verslag</dt>
          <dd>{formatFigure(figure.value, figure.unit)}</dd>
        </div>
        <div>
          <dt>Volgens je gegevens</dt>
          <dd>{formatFigure(recordsValue, figure.unit)}</dd>
        </div>
      </dl>
      <p>
        Met de hand aangepast{typedOn !== null && ` op ${formatDate(typedOn)}`}
        {reason === null ? '.' : ': '}
        {reason !== null && <q>{reason}</q>}
      </p>
    </div>
  )
}

type Props = { readonly year: number; readonly figure: FigureFacts }

/** Whether a value was typed over a figure, and the way to do so or to take it back. */
export const TypedOver = ({ year, figure }: Props) => {
  const [isTyping, setTyping] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const isFinal = useIsFinal(year)
  const back = useMutation({
    mutationFn: () => takeBack(year, figure.id),
    onSuccess: () => opener.current?.focus(),
  })
  const over = overOf(figure)
  if (isFinal)
    return (
      <>
        <Beside figure={figure} />
        <p className="hint">
          <a href={hrefOfPlace({ section: null, panel: 'definitief' })}>Heropen het verslag</a> om een cijfer aan te
          passen.
        </p>
      </>
    )
  const close = () => {
    setTyping(false)
    requestAnimationFrame(() => opener.current?.focus())
  }
  return (
    <>
      <Beside figure={figure} />
      {back.error !== null && <Notice>{back.error.message}</Notice>}
      {isTyping ? (
        <TypeOver
          year={year}
          figure={figure.id}
          initial={{ value: over === null ? null : figure.value, reason: over?.reason ?? null }}
          onDone={close}
        />
      ) : (
        <div className="button-row">
          <Button ref={opener} className="button small" onPress={() => setTyping(true)}>
            <PenLine aria-hidden="true" />
            {over === null ? 'Pas dit cijfer aan…' : 'Wijzig je aanpassing…'}
          </Button>
          {over !== null && (
            <Button className="button small" onPress={() => back.mutate()}>
              <Undo2 aria-hidden="true" />
              Neem weer {formatFigure(over.recordsValue, figure.unit)}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
