import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import type { FigureFacts, Unit } from '../../../db/model/figure.ts'
import { lastYearId } from '../../../db/model/figure-id.ts'
import { formatNumber } from '../../../db/model/format.ts'
import { FigureHeads } from '../shared/figure-heads.tsx'
import { FigureLink } from '../shared/figure-link.tsx'
import { FigureName } from '../shared/figure-name.tsx'
import type { Comparison } from './use-comparison.ts'

/** `+3`, `-12`, `gelijk`; between shares and scores in points. */
const differenceText = (difference: number, unit: Unit): string => {
  if (difference === 0) return 'gelijk'
  const signed = difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference)
  if (unit === 'count') return signed
  return `${signed} ${Math.abs(difference) === 1 ? 'punt' : 'punten'}`
}

const arrows = {
  up: { icon: ArrowUpRight, word: 'meer' },
  down: { icon: ArrowDownRight, word: 'minder' },
  same: { icon: ArrowRight, word: 'even veel' },
} as const

/** What keeps the difference from being read as a change. */
const markOf = ({ definitionsDiffer, noise, trend }: Comparison): string | null => {
  if (definitionsDiffer) return 'anders geteld'
  return noise !== null && trend === null ? 'kan toeval zijn' : null
}

type ValueProps = { readonly figure: FigureFacts | null; readonly year: number; readonly id?: string }

const Value = ({ figure, ...rest }: ValueProps) =>
  figure === null ? <span className="no-data">geen gegevens</span> : <FigureLink figure={figure} {...rest} />

const Difference = ({ comparison }: { readonly comparison: Comparison }) => {
  const { difference, trend, now } = comparison
  const mark = markOf(comparison)
  const arrow = trend === null ? null : arrows[trend]
  const Icon = arrow?.icon
  return (
    <>
      {difference !== null && now !== null && (
        <span className="difference">
          {Icon !== undefined && <Icon role="img" aria-label={arrow?.word} />}
          {differenceText(difference, now.unit)}
        </span>
      )}
      {mark !== null && <span className="difference-mark">{mark}</span>}
    </>
  )
}

const Row = ({ year, comparison }: { readonly year: number; readonly comparison: Comparison }) => {
  const { id, now, before, remark } = comparison
  const figure = now ?? before
  if (figure === null) return null
  return (
    <>
      <tr {...(remark !== null && { className: 'remarked' })}>
        <th scope="row">
          <FigureName figure={figure} />
        </th>
        <td className="figure-value">
          <Value figure={now} year={year} />
        </td>
        <td>
          <Value figure={before} year={year - 1} id={lastYearId(id)} />
        </td>
        <td>
          <Difference comparison={comparison} />
        </td>
      </tr>
      {remark !== null && (
        <tr>
          <td className="figure-remark" colSpan={4}>
            {remark}
          </td>
        </tr>
      )}
    </>
  )
}

type Props = {
  readonly year: number
  readonly rows: readonly Comparison[]
  /** What the table is called: a caption of its own, or the id of a heading above it. */
  readonly name: { readonly caption: string } | { readonly labelledBy: string }
}

/** Figures of a year beside those of the year before: an arrow only where the change says something. */
export const ComparisonTable = ({ year, rows, name }: Props) => (
  <table className="figure-table comparison" {...('labelledBy' in name && { 'aria-labelledby': name.labelledBy })}>
    {'caption' in name && <caption>{name.caption}</caption>}
    <FigureHeads heads={['Cijfer', String(year), String(year - 1), 'Verschil']} />
    <tbody>
      {rows.map((row) => (
        <Row key={row.id} year={year} comparison={row} />
      ))}
    </tbody>
  </table>
)
