import { Notice } from '../shell/notice.tsx'
import { ComparisonTable } from './compare/comparison-table.tsx'
import { useComparison } from './compare/use-comparison.ts'
import { groupFigures } from './figure-groups.ts'

/** Every figure of the year beside that of the year before, in the order of the report. What has no data is not there. */
export const FigureTables = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useComparison(year)
  return (
    <section className="figures" aria-labelledby="figures-title">
      <h2 id="figures-title">Cijfers</h2>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      {data?.length === 0 && (
        <p className="hint">Nog geen gegevens in {year}. Cijfers verschijnen hier zodra er iets te tellen valt.</p>
      )}
      {[...groupFigures(data ?? [])].map(([name, rows]) => (
        <ComparisonTable key={name} year={year} rows={rows} name={{ caption: name }} />
      ))}
    </section>
  )
}
