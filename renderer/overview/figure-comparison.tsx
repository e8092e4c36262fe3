import { keyFigures, kindOf } from '../../db/model/figure-words.ts'
import { ComparisonTable } from '../report/compare/comparison-table.tsx'
import { type Comparison, useComparison } from '../report/compare/use-comparison.ts'
import { figuresPanel, hrefOfPlace } from '../report/shared/place.ts'
import { Notice } from '../ui/notice.tsx'

const keyOnes = (all: readonly Comparison[]): readonly Comparison[] =>
  keyFigures.flatMap((kind) => all.filter(({ id }) => kindOf(id) === kind))

/** The key figures of the year beside those of the year before. */
export const FigureComparison = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useComparison(year)
  const rows = keyOnes(data ?? [])
  return (
    <section className="overview-part" aria-labelledby="comparison-title">
      <h2 id="comparison-title">Cijfers</h2>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      {data !== undefined && rows.length === 0 && (
        <p className="hint">Nog geen gegevens. Cijfers verschijnen hier zodra er iets te tellen valt.</p>
      )}
      {rows.length > 0 && (
        <>
          <ComparisonTable year={year} rows={rows} name={{ labelledBy: 'comparison-title' }} />
          <p>
            <a href={hrefOfPlace({ section: null, panel: figuresPanel })}>Alle cijfers van {year}</a>
          </p>
        </>
      )}
    </section>
  )
}
