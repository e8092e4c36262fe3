import { useMutation, useQuery } from '@tanstack/react-query'
import { FolderOpen, Save } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys, queryClient } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'
import { type Backup, printBackup, printMoment } from './backup-text.ts'
import { PickBackup } from './pick-backup.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { SecondPlace } from './second-place.tsx'

/** How many are shown at first. */
const few = 4

const Row = ({ backup }: { readonly backup: Backup }) => {
  const [isAsking, setAsking] = useState(false)
  const moment = printMoment(backup.at)
  return (
    <li>
      <div>
        <p>{moment}</p>
        <p className="hint">{printBackup(backup)}</p>
      </div>
      <Button
        className="button small"
        aria-label={`Zet terug… de kopie van ${moment}`}
        isDisabled={backup.holds === null}
        onPress={() => setAsking(true)}
      >
        Zet terug…
      </Button>
      {isAsking && (
        <RestoreDialog
          name={`de kopie van ${moment}`}
          source={{ file: backup.file }}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  )
}

/** What the app makes by itself says nothing of what the user did last. */
const ofItself: readonly Backup['reason'][] = ['start', 'dagelijks']

/** After a restore: the way back. */
const Undo = ({ backup }: { readonly backup: Backup }) => {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className="settings-note">
      <p>Op {printMoment(backup.at)} zette je een reservekopie terug. Wat er toen stond, is bewaard.</p>
      <Button className="button" onPress={() => setAsking(true)}>
        Zet terug wat er was…
      </Button>
      {isAsking && (
        <RestoreDialog name="wat er toen stond" source={{ file: backup.file }} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}

/** The backups that there are, how to make one and put one back, and their second place. */
export const Backups = () => {
  const { data, error, refetch } = useQuery({
    queryKey: keys.backups,
    queryFn: () => call('backup.state', undefined),
    // The app makes them by itself.
    staleTime: 0,
  })
  const [isWhole, setWhole] = useState(false)
  const make = useMutation({
    mutationFn: () => call('backup.make', undefined),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: keys.backups })
      void queryClient.invalidateQueries({ queryKey: keys.warnings })
    },
  })
  const show = useMutation({ mutationFn: () => call('backup.showInFolder', undefined) })
  if (error !== null) return <Notice onRetry={() => void refetch()}>{error.message}</Notice>
  if (data === undefined) return null
  const { backups, second } = data
  const [latest] = backups
  const undo = backups.find(({ reason }) => !ofItself.includes(reason))
  return (
    <>
      {undo?.reason === 'voor-terugzetten' && <Undo backup={undo} />}
      {latest === undefined ? (
        <p>Er is nog geen reservekopie. De eerste komt er vanzelf, zodra er iets bewaard is.</p>
      ) : (
        <ul className="backups" aria-label="Reservekopieën">
          {backups.slice(0, isWhole ? undefined : few).map((backup) => (
            <Row key={backup.file} backup={backup} />
          ))}
        </ul>
      )}
      {backups.length > few && (
        <Button className="button small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Toon er minder' : `Toon alle ${backups.length}`}
        </Button>
      )}
      {make.error !== null && <Notice>{make.error.message}</Notice>}
      {show.error !== null && <Notice>{show.error.message}</Notice>}
      <div className="button-row">
        <Button className="button" isDisabled={make.isPending} onPress={() => make.mutate()}>
          <Save aria-hidden="true" />
          Maak nu een reservekopie
        </Button>
        {latest !== undefined && (
          <Button className="button" onPress={() => show.mutate()}>
            <FolderOpen aria-hidden="true" />
            Toon de map
          </Button>
        )}
      </div>
      <PickBackup />
      <SecondPlace second={second} />
    </>
  )
}
