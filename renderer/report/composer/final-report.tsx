import './final-report.css'
import { figuresPanel } from '../shared/place.ts'
import { VersionsPanel } from '../versions/versions-panel.tsx'
import { panels } from './panels.tsx'
import { Side } from './side.tsx'

/** What one only looks at. */
const readable: ReadonlySet<string> = new Set(['voorbeeld', figuresPanel, 'nakijken'])

/** A final report: it is read, exported and compared, not written. */
export const FinalReport = ({ year }: { readonly year: number }) => (
  <div className="final-report">
    <VersionsPanel year={year} />
    <Side year={year} shown={panels.filter(({ id }) => readable.has(id))} />
  </div>
)
