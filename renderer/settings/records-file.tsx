import { useMutation, useQuery } from '@tanstack/react-query'
import { Copy, FolderOpen, FolderSearch, ShieldCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'
import { printBytes, printMoment } from './backup-text.ts'
import { OtherFiles } from './other-files.tsx'
import { RiskyPlace } from './risky-place.tsx'

/** How the file stands after a look at all of it. */
const Health = ({ faults }: { readonly faults: readonly string[] }) =>
  faults.length === 0 ? (
    <p role="status">Nagekeken: je bestand is helemaal in orde.</p>
  ) : (
    <Notice>Je bestand heeft een fout ({faults[0]}). Zet hieronder een reservekopie terug.</Notice>
  )

/** Where the records are, how they stand, copies of them, and other files to work in. */
export const RecordsFile = () => {
  const { data } = useQuery({ queryKey: keys.file, queryFn: () => call('file.state', undefined), staleTime: 0 })
  const check = useMutation({ mutationFn: () => call('file.check', undefined) })
  const save = useMutation({ mutationFn: () => call('file.saveCopy', undefined) })
  const show = useMutation({ mutationFn: () => call('file.showInFolder', undefined) })
  if (data === undefined) return null
  const error = check.error ?? save.error ?? show.error
  const { path, bytes, changedAt, others } = data
  return (
    <>
      <div>
        <p className="path">{path}</p>
        <p className="hint">
          {printBytes(bytes)}
          {changedAt !== null && ` · laatste wijziging op ${printMoment(changedAt)}`}
        </p>
      </div>
      <RiskyPlace canComeHome={!data.isUsual} />
      {error !== null && <Notice>{error.message}</Notice>}
      {check.data !== undefined && <Health faults={check.data} />}
      {typeof save.data === 'string' && (
        <p role="status" className="path">
          De kopie staat in {save.data}.
        </p>
      )}
      <div className="button-row">
        <Button className="button" isDisabled={check.isPending} onPress={() => check.mutate()}>
          <ShieldCheck aria-hidden="true" />
          Kijk het bestand na
        </Button>
        <Button className="button" onPress={() => show.mutate()}>
          <FolderOpen aria-hidden="true" />
          Toon de map
        </Button>
        <Button className="button" isDisabled={save.isPending} onPress={() => save.mutate()}>
          <Copy aria-hidden="true" />
          Kopie bewaren als…
        </Button>
      </div>
      <OtherFiles others={others} icon={FolderSearch} />
    </>
  )
}
