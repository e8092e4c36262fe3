import './list-totals.css'
import { useQuery } from '@tanstack/react-query'
import { formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { type ListInput, records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import type { AnyRecordScreen } from '../record-screen.ts'

type Props = {
  readonly screen: AnyRecordScreen
  readonly input: ListInput
  /** How many records the list holds. */
  readonly count: number
  readonly columns: readonly { readonly field: string }[]
}

/** What the columns of numbers add up to over the whole list, and on how many records that rests. */
export const ListTotals = ({ screen, input, count, columns }: Props) => {
  const { fields, label, plural } = recordTypeOf(screen.type)
  const { data = {} } = useQuery({
    queryKey: keys.list(screen.type, { ...input, totals: true }),
    queryFn: () => records(screen.type).totals(input),
  })
  const totals = columns.flatMap(({ field }) => {
    const total = data[field]
    return total === undefined ? [] : [{ field, name: fields[field]?.label.toLowerCase() ?? field, ...total }]
  })
  if (totals.length === 0) return null
  return (
    <div className="totals">
      <p>
        Som van {formatNumber(count)} {count === 1 ? label : plural}
      </p>
      <dl>
        {totals.map(({ field, name, sum, n }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd>
              {formatNumber(sum)} <span className="small">ingevuld bij {n === count ? 'alle' : formatNumber(n)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
