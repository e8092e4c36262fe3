import { useQuery } from '@tanstack/react-query'
import type { Figure, Unit } from '../../db/model/figure.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'
import { call } from '../api.ts'
import { keys } from '../query-client.ts'
import { FigureName } from '../report/figure-name.tsx'
import { hrefOf } from '../route.ts'
import { reportPath } from '../screens/paths.ts'
import { Notice } from '../shell/notice.tsx'

/** The figures that tell how the year goes, in the order of the report. */
const keyFigures = [
  /^activities\.total$/,
  /^evaluations\.satisfaction$/,
  /^evaluations\.nps$/,
  /^questions\.received$/,
  /^questions\.delivered$/,
  /^spotlights\.total$/,
  /^consultations\.total$/,
  /^consultations\.actors$/,
  /^web\..+\.visits$/,
  /^publications\.total$/,
]

type Compared = { readonly id: string; readonly now: Figure | undefined; readonly before: Figure | undefined }

/** The key figures that at least one of the years has. */
const compare = (now: readonly Figure[], before: readonly Figure[]): readonly Compared[] =>
  keyFigures.flatMap((key) =>
    [...new Set([...now, ...before].map(({ id }) => id).filter((id) => key.test(id)))].map((id) => ({
      id,
      now: now.find((figure) => figure.id === id),
      before: before.find((figure) => figure.id === id),
    })),
  )

/** `+3`, `-12`, `gelijk`; between shares and scores in points. */
const differenceText = (difference: number, unit: Unit): string => {
  if (difference === 0) return 'gelijk'
  const signed = difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference)
  if (unit === 'count') return signed
  return `${signed} ${Math.abs(difference) === 1 ? 'punt' : 'punten'}`
}

const Value = ({ figure }: { readonly figure: Figure | undefined }) =>
  figure === undefined ? <span className="no-data">geen gegevens</span> : printFigure(figure)

const ComparisonRow = ({ now, before }: Compared) => {
  const figure = now ?? before
  if (figure === undefined) return null
  return (
    <tr>
      <th scope="row">
        <FigureName figure={figure} />
      </th>
      <td className="figure-value">
        <Value figure={now} />
      </td>
      <td>
        <Value figure={before} />
      </td>
      <td>{now !== undefined && before !== undefined && differenceText(now.value - before.value, now.unit)}</td>
    </tr>
  )
}

const useFigures = (year: number) =>
  useQuery({ queryKey: keys.figures(year), queryFn: () => call('figures.list', { year }) })

/** The key figures of the year beside those of the year before. */
export const FigureComparison = ({ year }: { readonly year: number }) => {
  const now = useFigures(year)
  const before = useFigures(year - 1)
  const error = now.error ?? before.error
  const rows = compare(now.data ?? [], before.data ?? [])
  const heads = ['Cijfer', String(year), String(year - 1), 'Verschil']
  return (
    <section className="overview-part" aria-labelledby="comparison-title">
      <h2 id="comparison-title">Cijfers</h2>
      {error !== null && <Notice onRetry={() => void now.refetch()}>{error.message}</Notice>}
      {now.data !== undefined && before.data !== undefined && rows.length === 0 && (
        <p className="hint">Nog geen gegevens. Cijfers verschijnen hier zodra er iets te tellen valt.</p>
      )}
      {rows.length > 0 && (
        <>
          <table className="figure-table" aria-labelledby="comparison-title">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className="figure-head">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <ComparisonRow key={row.id} {...row} />
              ))}
            </tbody>
          </table>
          <p>
            <a href={hrefOf(reportPath)}>Alle cijfers van {year}</a>
          </p>
        </>
      )}
    </section>
  )
}
