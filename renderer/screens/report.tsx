import { ExportBar } from '../report/export-bar.tsx'
import { FigureTables } from '../report/figure-tables.tsx'
import { Preview } from '../report/preview.tsx'
import { ScreenHead } from '../shell/screen.tsx'
import { useYear } from '../shell/year.ts'

/** The report of the year: its figures, the pages as they will be printed, and the one button. */
export const ReportScreen = () => {
  const { year } = useYear()
  return (
    <div className="report">
      <ScreenHead title={`Jaarverslag ${year}`} subtitle={<p className="total">Zoals je gegevens het nu maken.</p>} />
      <ExportBar key={year} year={year} />
      <div className="report-parts">
        <Preview key={year} year={year} />
        <FigureTables year={year} />
      </div>
    </div>
  )
}
