import { formatDate, isoDay } from '../../db/model/format.ts'
import type { Api } from '../../main/api.ts'
import { RecordLink } from './record-link.tsx'

const clock = new Intl.DateTimeFormat('nl-BE', { hour: '2-digit', minute: '2-digit' })

/** `om 14:02` for what was done today, `5 maart 2022` for what was done before. */
const momentText = (at: string, now: Date): string => {
  const moment = new Date(at)
  const day = isoDay(moment)
  return day === isoDay(now) ? `om ${clock.format(moment)}` : formatDate(day)
}

type Props = { readonly recent: Api['overview.get']['output']['recent'] }

/** What was entered or changed last of the year, or of none yet. */
export const RecentRecords = ({ recent }: Props) => (
  <section className="overview-part" aria-labelledby="recent-title">
    <h2 id="recent-title">Laatst ingevoerd</h2>
    {recent.length === 0 && <p className="hint">Nog niets ingevoerd.</p>}
    <ul className="overview-list">
      {recent.map((record) => (
        <li key={`${record.type}-${record.id}`}>
          <RecordLink record={record} />
          <time dateTime={record.at}>{momentText(record.at, new Date())}</time>
        </li>
      ))}
    </ul>
  </section>
)
