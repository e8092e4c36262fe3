import './report.css'
import { lazy, Suspense } from 'react'
import { useYear } from '../base/year.ts'
import { Notice } from '../ui/notice.tsx'
import { ScreenHead } from '../ui/screen.tsx'
import { ExportBar } from './export/export-bar.tsx'
import { useComposition } from './shared/composition.ts'

/** What draws PDF pages and edits texts is as large as the rest of the app, and read only where it is used. */
const Composer = lazy(async () => ({ default: (await import('./composer/composer.tsx')).Composer }))
const FinalReport = lazy(async () => ({ default: (await import('./composer/final-report.tsx')).FinalReport }))
const Start = lazy(async () => ({ default: (await import('./composer/start.tsx')).Start }))

/** The report of the year: where it is begun and composed, and the one button that writes it. */
export const ReportScreen = () => {
  const { year } = useYear()
  const { data, error, refetch } = useComposition(year)
  return (
    <div className="report">
      <div className="report-head">
        <ScreenHead title={`Jaarverslag ${year}`} />
        <ExportBar key={year} year={year} />
      </div>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      <Suspense>
        {data?.report?.status === 'final' && <FinalReport key={year} year={year} />}
        {data?.report === null && <Start key={year} year={year} composition={data} />}
        {data !== undefined && data.report !== null && data.report.status !== 'final' && (
          <Composer key={year} year={year} composition={data} reportId={data.report.id} />
        )}
      </Suspense>
    </div>
  )
}
