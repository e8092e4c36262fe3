import './card.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FolderOpen, FolderSearch, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { AppError, ErrorKind } from '../../db/model/result.ts'
import { call } from '../base/api.ts'
import { useOpening } from '../base/opening.ts'
import { keys } from '../base/query-client.ts'
import { CopyForHelp } from '../help/copy-for-help.tsx'
import { OtherFiles } from '../settings/other-files.tsx'
import { PickBackup } from '../settings/pick-backup.tsx'
import { Notice } from '../ui/notice.tsx'
import { ProblemBackups } from './problem-backups.tsx'
import { Rescue } from './rescue.tsx'

/** A backup helps when the file itself is the matter, not when it is too new or held. */
const helpedByBackup: readonly ErrorKind[] = ['damaged', 'missing']

const StartNew = () => {
  const [isSure, setSure] = useState(false)
  const start = useOpening('app.startNew')
  return (
    <>
      {start.error !== null && <Notice>{start.error.message}</Notice>}
      <Button className="button" onPress={() => (isSure ? start.mutate() : setSure(true))}>
        {isSure ? 'Ja, begin met een leeg bestand' : 'Begin met een leeg bestand…'}
      </Button>
    </>
  )
}

/** The records can't be opened: what is the matter, what is safe, and what can be done from here. */
export const Problem = ({ problem }: { readonly problem: AppError }) => {
  const retry = useOpening('app.retry')
  const show = useMutation({ mutationFn: () => call('file.showInFolder', undefined) })
  const { data: file } = useQuery({ queryKey: keys.file, queryFn: () => call('file.state', undefined), staleTime: 0 })
  return (
    <main className="page">
      <title>Je gegevens kunnen niet geopend worden – Jaarverslag</title>
      <div className="card problem">
        <h1>Je gegevens kunnen niet geopend worden</h1>
        <p role="alert">{retry.error?.message ?? problem.message}</p>
        {helpedByBackup.includes(problem.kind) && <ProblemBackups />}
        {show.error !== null && <Notice>{show.error.message}</Notice>}
        <div className="choices">
          <Button
            className={helpedByBackup.includes(problem.kind) ? 'button' : 'button primary'}
            isDisabled={retry.isPending}
            onPress={() => retry.mutate()}
          >
            <RotateCw aria-hidden="true" />
            Probeer opnieuw
          </Button>
          <Button className="button" onPress={() => show.mutate()}>
            <FolderOpen aria-hidden="true" />
            Toon de map
          </Button>
          {problem.kind === 'damaged' && <Rescue />}
          {helpedByBackup.includes(problem.kind) && <PickBackup />}
          {problem.kind === 'missing' && file?.isUsual === true && <StartNew />}
          {file !== undefined && <OtherFiles others={file.others} icon={FolderSearch} />}
        </div>
        <details className="problem-help">
          <summary>Hulp nodig?</summary>
          <CopyForHelp />
        </details>
      </div>
    </main>
  )
}
