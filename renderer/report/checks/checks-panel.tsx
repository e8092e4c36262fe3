import './checks.css'
import '../shared/beside.css'
import { CircleAlert, CircleCheck, Eye, Pause } from 'lucide-react'
import { useRef } from 'react'
import { formatNumber } from '../../../db/model/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { FindingCard } from './finding-card.tsx'
import { type CheckedFinding, useChecks } from './use-checks.ts'

type Group = {
  readonly title: string
  readonly icon: typeof Eye
  readonly holds: (finding: CheckedFinding) => boolean
}

const groups: readonly Group[] = [
  {
    title: 'Klopt niet',
    icon: CircleAlert,
    holds: ({ severity, setAside }) => setAside === null && severity === 'warning',
  },
  {
    title: 'Kijk nog even na',
    icon: Eye,
    holds: ({ severity, setAside }) => setAside === null && severity === 'notice',
  },
  { title: 'Opzij gezet', icon: Pause, holds: ({ setAside }) => setAside !== null },
]

/** “Klopt het?”: what in the report of a year does not add up or is missing. It never holds anything up. */
export const ChecksPanel = ({ year }: { readonly year: number }) => {
  const { data, error, refetch } = useChecks(year)
  const heading = useRef<HTMLHeadingElement>(null)
  const isQuiet = data?.every(({ setAside }) => setAside !== null)
  return (
    <section className="checks" aria-labelledby="checks-title">
      <h2 id="checks-title" ref={heading} tabIndex={-1}>
        Klopt het?
      </h2>
      {error !== null && <Notice onRetry={() => void refetch()}>{error.message}</Notice>}
      {isQuiet === true && (
        <p className="all-well">
          <CircleCheck aria-hidden="true" />
          De app vindt niets meer dat niet klopt of ontbreekt.
        </p>
      )}
      {isQuiet === false && (
        <p className="hint">
          Niets hiervan houdt je tegen. Wat je zo wilt laten, zet je opzij met een reden; het komt terug als de gegevens
          erachter wijzigen.
        </p>
      )}
      {groups.map(({ title, icon: Icon, holds }) => {
        const findings = (data ?? []).filter(holds)
        return (
          findings.length > 0 && (
            <section key={title} className="finding-group" aria-label={title}>
              <h3>
                <Icon aria-hidden="true" />
                {title} ({formatNumber(findings.length)})
              </h3>
              <ul>
                {findings.map((finding) => (
                  <FindingCard
                    key={finding.key}
                    year={year}
                    finding={finding}
                    onMoved={() => heading.current?.focus()}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </section>
  )
}
