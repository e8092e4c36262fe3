import './export-bar.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FileDown, FolderOpen } from 'lucide-react'
import { Button } from 'react-aria-components'
import { appErrorOf, call, type Exported, type ReportFormat } from '../../base/api.ts'
import { useCommand } from '../../base/commands/command.ts'
import { ariaKeys } from '../../base/commands/shortcuts.ts'
import { keys, queryClient } from '../../base/query-client.ts'
import { Notice } from '../../ui/notice.tsx'
import { SavedFile } from '../../ui/saved-file.tsx'
import { OpenChecks } from '../checks/open-count.tsx'
import { OtherForms } from './other-forms.tsx'

type Target =
  | { readonly kind: 'folder'; readonly format?: ReportFormat; readonly fileName?: string }
  | { readonly kind: 'ask' }

const exportTo = (year: number, target: Target): Promise<Exported | null> =>
  target.kind === 'ask'
    ? call('report.exportAs', { year })
    : call('report.export', { year, format: target.format, fileName: target.fileName })

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
        <OpenChecks year={year} />
        <Button
          className="button primary"
          aria-keyshortcuts={ariaKeys('export')}
          onPress={() => exportOnce({ kind: 'folder' })}
        >
          <FileDown aria-hidden="true" />
          Exporteer PDF
        </Button>
        <OtherForms
          onExport={(format) => exportOnce({ kind: 'folder', format })}
          onAsk={() => exportOnce({ kind: 'ask' })}
        />
      </div>
      <div className="export-actions">
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
              <Button
                className="button primary"
                onPress={() => exportOnce({ ...exporting.variables, kind: 'folder', fileName: proposal })}
              >
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
        {exporting.data !== undefined && exporting.data !== null && <SavedFile exported={exporting.data} />}
      </div>
    </section>
  )
}
