import './versions.css'
import '../shared/beside.css'
import { Lock, LockOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { focusSoon } from '../../ui/focus-soon.ts'
import { Notice } from '../../ui/notice.tsx'
import { useIsFinal } from '../shared/use-is-final.ts'
import { useReopen, useVersions, type Version } from '../shared/use-versions.ts'
import { Differences } from './differences.tsx'
import { FinaliseDialog } from './finalise-dialog.tsx'
import { VersionCard } from './version-card.tsx'

type Props = { readonly year: number }

/** The report is final: nothing of it changes until it is reopened. */
const Final = ({ year, version }: Props & { readonly version: Version }) => {
  const reopen = useReopen(year, () => focusSoon('.whole-report'))
  return (
    <>
      <p>
        Dit verslag is definitief en wordt gedrukt zoals het toen was. Daarom kun je er hier niets in wijzigen; je
        gegevens wel. Heropen het om verder te werken aan een nieuwe versie: versie {version.version} blijft bestaan.
      </p>
      {reopen.error !== null && <Notice>{reopen.error.message}</Notice>}
      <div>
        <Button className="button" onPress={() => reopen.mutate()}>
          <LockOpen aria-hidden="true" />
          Heropen als nieuwe versie
        </Button>
      </div>
    </>
  )
}

const Draft = ({ year }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <>
      <p>
        Is het verslag klaar, maak het dan definitief: de cijfers, teksten en pdf worden bewaard zoals ze zijn, en elke
        export geeft daarna precies hetzelfde bestand.
      </p>
      <div>
        <Button ref={opener} className="button primary" onPress={() => setAsking(true)}>
          <Lock aria-hidden="true" />
          Maak definitief…
        </Button>
      </div>
      {isAsking && (
        <FinaliseDialog
          year={year}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            focusSoon('.final-report #versions-title')
          }}
        />
      )}
    </>
  )
}

/** Whether the report is final, its versions, and what the records say otherwise since. */
export const VersionsPanel = ({ year }: Props) => {
  const { data, error, refetch } = useVersions(year)
  const isFinal = useIsFinal(year)
  if (error !== null) return <Notice onRetry={() => void refetch()}>{error.message}</Notice>
  if (data === undefined) return null
  const [latest, ...older] = data
  return (
    <section className="versions" aria-labelledby="versions-title">
      <h2 id="versions-title" tabIndex={-1}>
        {isFinal ? `Definitief, versie ${latest?.version ?? ''}` : 'In opmaak'}
      </h2>
      {isFinal && latest !== undefined ? <Final year={year} version={latest} /> : <Draft year={year} />}
      {latest !== undefined && (
        <>
          <VersionCard version={latest} />
          <Differences version={latest} />
        </>
      )}
      {older.length > 0 && (
        <section aria-label="Oudere versies">
          <h3>Oudere versies</h3>
          {older.map((version) => (
            <VersionCard key={version.id} version={version} />
          ))}
        </section>
      )}
    </section>
  )
}
