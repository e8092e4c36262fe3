import { Composer } from '../report/composer.tsx'
import { useComposition } from '../report/composition.ts'
import { ExportBar } from '../report/export-bar.tsx'
import { Start } from '../report/start.tsx'
import { FinalReport } from '../report/versions/final-report.tsx'
import { Notice } from '../shell/notice.tsx'
import { ScreenHead } from '../shell/screen.tsx'
import { useYear } from '../shell/year.ts'

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
      {data?.report === null && <Start key={year} year={year} composition={data} />}
      {data?.report?.status === 'final' && <FinalReport key={year} year={year} />}
      {data !== undefined && data.report !== null && data.report.status !== 'final' && (
        <Composer key={year} year={year} composition={data} reportId={data.report.id} />
      )}
    </div>
  )
}
