import { useMutation, useQuery } from '@tanstack/react-query'
import { CircleCheck, FileDown, FolderOpen } from 'lucide-react'
import { Button } from 'react-aria-components'
import { appErrorOf, call, type Exported } from '../api.ts'
import { useCommand } from '../commands/command.ts'
import { ariaKeys } from '../commands/shortcuts.ts'
import { keys, queryClient } from '../query-client.ts'
import { Notice } from '../shell/notice.tsx'

type Target = { readonly kind: 'folder'; readonly fileName?: string } | { readonly kind: 'ask' }

const exportTo = (year: number, target: Target): Promise<Exported | null> =>
  target.kind === 'ask'
    ? call('report.exportAs', { year })
    : call('report.export', { year, ...(target.fileName !== undefined && { fileName: target.fileName }) })

/** What became of the last export, with the two things one does next. */
const Saved = ({ exported }: { readonly exported: Exported }) => {
  const open = useMutation({ mutationFn: () => call('export.open', undefined) })
  const show = useMutation({ mutationFn: () => call('export.showInFolder', undefined) })
  const error = open.error ?? show.error
  return (
    <>
      <div className="saved-file">
        <CircleCheck aria-hidden="true" />
        <p>
          Bewaard als <strong>{exported.fileName}</strong> <span className="path">in {exported.folder}</span>
        </p>
        <Button className="button small" onPress={() => open.mutate()}>
          Openen
        </Button>
        <Button className="button small" onPress={() => show.mutate()}>
          Toon in map
        </Button>
      </div>
      {error !== null && <Notice>{error.message}</Notice>}
    </>
  )
}

/** Exports the report as PDF; the one thing that this screen is for. */
export const ExportBar = ({ year }: { readonly year: number }) => {
  const folder = useQuery({ queryKey: keys.app, queryFn: () => call('app.state', undefined) }).data?.exportFolder ?? ''
  const choose = useMutation({
    mutationFn: () => call('export.chooseFolder', undefined),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.app }),
  })
  const exporting = useMutation({ mutationFn: (target: Target) => exportTo(year, target) })
  // A button that is disabled while it works would lose the focus.
  const exportOnce = (target: Target) => {
    if (!exporting.isPending) exporting.mutate(target)
  }
  useCommand('export', () => exportOnce({ kind: 'folder' }))
  const failure = exporting.error === null ? null : appErrorOf(exporting.error)
  const proposal = failure?.proposal
  return (
    <section className="export" aria-label="Exporteren">
      <div className="export-actions">
        <Button
          className="button primary"
          aria-keyshortcuts={ariaKeys('export')}
          onPress={() => exportOnce({ kind: 'folder' })}
        >
          <FileDown aria-hidden="true" />
          Exporteer PDF
        </Button>
        <Button className="button" onPress={() => exportOnce({ kind: 'ask' })}>
          Bewaar als…
        </Button>
        <p className="export-folder">
          <FolderOpen aria-hidden="true" />
          <span>
            Komt in <span className="path">{folder}</span>
          </span>
          <Button className="link-button" onPress={() => choose.mutate()}>
            Andere map…
          </Button>
        </p>
      </div>
      {choose.error !== null && <Notice>{choose.error.message}</Notice>}
      {failure !== null && (
        <Notice
          onRetry={() => exportOnce(exporting.variables ?? { kind: 'folder' })}
          actions={
            proposal !== undefined && (
              <Button className="button primary" onPress={() => exportOnce({ kind: 'folder', fileName: proposal })}>
                Bewaar als “{proposal}”
              </Button>
            )
          }
        >
          {failure.message}
        </Notice>
      )}
      <div role="status" className="export-status">
        {exporting.isPending && <p className="hint">Bezig met het verslag van {year}…</p>}
        {exporting.data !== undefined && exporting.data !== null && <Saved exported={exporting.data} />}
      </div>
    </section>
  )
}
