import './overview.css'
import { useQuery } from '@tanstack/react-query'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { useYear } from '../base/year.ts'
import { useComparison } from '../report/compare/use-comparison.ts'
import { Notice } from '../ui/notice.tsx'
import { ScreenHead } from '../ui/screen.tsx'
import { BinDue } from './bin-due.tsx'
import { FigureComparison } from './figure-comparison.tsx'
import { Missing } from './missing.tsx'
import { RecentRecords } from './recent-records.tsx'

/** The year at a glance: its key figures, what the report still needs, and what was entered last. */
export const OverviewScreen = () => {
  const { year } = useYear()
  const { data, error, refetch } = useQuery({
    queryKey: keys.overview(year),
    queryFn: () => call('overview.get', { year }),
  })
  const figures = useComparison(year)
  return (
    <div className="overview">
      <ScreenHead title={`Overzicht ${year}`} subtitle={<p className="total">Hoe het jaar er nu voor staat.</p>} />
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      <div className="overview-parts">
        <FigureComparison year={year} />
        {/* In a narrow window it stands below the figures, which would push it down. */}
        {data !== undefined && !figures.isPending && (
          <div className="overview-side">
            <Missing year={year} overview={data} />
            <RecentRecords recent={data.recent} />
            <BinDue />
          </div>
        )}
      </div>
    </div>
  )
}
