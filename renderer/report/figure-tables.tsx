import { useQuery } from '@tanstack/react-query'
import type { Figure } from '../../db/model/figure.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'
import { call } from '../api.ts'
import { keys } from '../query-client.ts'
import { Notice } from '../shell/notice.tsx'
import { groupFigures } from './figure-groups.ts'
import { FigureName } from './figure-name.tsx'

const FigureRow = ({ figure }: { readonly figure: Figure }) => (
  <tr>
    <th scope="row">
      <FigureName figure={figure} />
    </th>
    <td className="figure-value">{printFigure(figure)}</td>
    <td>{figure.n === null ? '' : formatNumber(figure.n)}</td>
  </tr>
)

/** Every figure of the year with its rule, in the order of the report. What has no data is not there. */
export const FigureTables = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useQuery({
    queryKey: keys.figures(year),
    queryFn: () => call('figures.list', { year }),
  })
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Cijfers</h2>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      {data?.length === 0 && (
        <p className="hint">Nog geen gegevens in {year}. Cijfers verschijnen hier zodra er iets te tellen valt.</p>
      )}
      {[...groupFigures(data ?? [])].map(([name, figures]) => (
        <table key={name} className="figure-table">
          <caption>{name}</caption>
          <thead>
            <tr>
              <th scope="col" className="figure-head">
                Cijfer
              </th>
              <th scope="col" className="figure-head">
                Waarde
              </th>
              <th scope="col" className="figure-head">
                Geteld
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}
