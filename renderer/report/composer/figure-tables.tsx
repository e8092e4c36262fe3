import { Notice } from '../../ui/notice.tsx'
import { ComparisonTable } from '../compare/comparison-table.tsx'
import { aloneIn, type Comparison, useComparison } from '../compare/use-comparison.ts'
import { useComposition, useSpoken } from '../shared/composition.ts'
import { groupFigures } from '../shared/figure-groups.ts'

/** The figures that a section of the report is made of, those of one's own among them. */
const useFiguresIn = (year: number, address: string | null, all: readonly Comparison[]) => {
  const section = useComposition(year).data?.sections.find((one) => one.address === address)
  const spoken = useSpoken(year).data ?? []
  const rows = (section?.figures ?? []).flatMap((id) => {
    const figure = spoken.find((one) => one.id === id)
    return all.find((one) => one.id === id) ?? (figure === undefined ? [] : aloneIn(figure))
  })
  return section === undefined ? null : { title: section.title, rows }
}

type Props = {
  readonly year: number
  /** The address of the section whose figures come first; null for none. */
  readonly section: string | null
}

/** Every figure of the year beside that of the year before, in the order of the report. What has no data is not there. */
export const FigureTables = ({ year, section }: Props) => {
  const { data, error, refetch } = useComparison(year)
  const chosen = useFiguresIn(year, section, data ?? [])
  return (
    <section className="figures" aria-labelledby="figures-title">
      {chosen !== null && chosen.rows.length > 0 && (
        <>
          <h2 id="section-figures-title">In “{chosen.title}”</h2>
          <ComparisonTable year={year} rows={chosen.rows} name={{ labelledBy: 'section-figures-title' }} />
        </>
      )}
      <h2 id="figures-title">Alle cijfers</h2>
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
