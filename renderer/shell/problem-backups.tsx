import { useQuery } from '@tanstack/react-query'
import { ArchiveRestore } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { type Backup, printBackup, printMoment } from '../settings/backup-text.ts'
import { RestoreDialog } from '../settings/restore-dialog.tsx'

/** How many of the latest are offered. */
const offered = 3

const Offer = ({ backup, isFirst }: { readonly backup: Backup; readonly isFirst: boolean }) => {
  const [isAsking, setAsking] = useState(false)
  const name = `de kopie van ${printMoment(backup.at)}`
  return (
    <li>
      <Button className={isFirst ? 'button primary' : 'button'} onPress={() => setAsking(true)}>
        <ArchiveRestore aria-hidden="true" />
        Zet {name} terug…
      </Button>
      <p className="hint">{printBackup(backup)}</p>
      {isAsking && <RestoreDialog name={name} source={{ file: backup.file }} onClose={() => setAsking(false)} />}
    </li>
  )
}

/** The latest backups that can be read, to put back in the place of a file that can't be opened. */
export const ProblemBackups = () => {
  const { data } = useQuery({ queryKey: keys.backups, queryFn: () => call('backup.state', undefined), staleTime: 0 })
  if (data === undefined) return null
  const sound = data.backups.filter(({ holds }) => holds !== null).slice(0, offered)
  if (sound.length === 0)
    return <p>Er staat hier geen reservekopie. Misschien wel op een stick of een andere computer.</p>
  return (
    <section aria-labelledby="problem-backups">
      <h2 id="problem-backups">Je reservekopieën zijn veilig</h2>
      <ul className="problem-backups">
        {sound.map((backup, index) => (
          <Offer key={backup.file} backup={backup} isFirst={index === 0} />
        ))}
      </ul>
    </section>
  )
}
