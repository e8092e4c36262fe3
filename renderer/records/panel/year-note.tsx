import { Button } from 'react-aria-components'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { Patch } from '../../base/save/draft.ts'
import { useYear } from '../../base/year.ts'
import type { AnyRecordScreen } from '../record-screen.ts'

const yearOf = (value: unknown): number | null =>
  typeof value === 'number'
    ? value
    : typeof value === 'string' && /^\d{4}-/.test(value)
      ? Number(value.slice(0, 4))
      : null

type Props = { readonly screen: AnyRecordScreen; readonly values: Patch }

/** A record of another year than the one on the screen is not in the list beside it; here is why, and the way there. */
export const YearNote = ({ screen, values }: Props) => {
  const { year, setYear } = useYear()
  const { inYear } = recordTypeOf(screen.type)
  const from = yearOf(values[inYear?.from ?? ''])
  if (inYear === undefined || from === null) return null
  const to = inYear.to === undefined ? from : (yearOf(values[inYear.to]) ?? Number.POSITIVE_INFINITY)
  if (from <= year && year <= to) return null
  return (
    <p className="panel-note">
      {screen.thisLabel} hoort bij {from}.{' '}
      <Button className="link-button" onPress={() => setYear(from)}>
        Toon {from}
      </Button>
    </p>
  )
}
