import { useMutation } from '@tanstack/react-query'
import { Copy, FileInput, FolderOpen, Undo2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { AppError } from '../../db/model/result.ts'
import { call } from '../base/api.ts'
import { showOpened } from '../base/opening.ts'
import { CopyForHelp } from '../help/copy-for-help.tsx'
import { Notice } from '../ui/notice.tsx'

/**
 * Another file took the place of the one that lies open, or it is gone: what is safe, and the ways on. What is typed and not saved
 * can't be, so no way waits for it; it is offered back once a file lies open again.
 */
export const Replaced = ({ problem }: { readonly problem: AppError }) => {
  const putBack = useMutation({ mutationFn: () => call('file.putBack', undefined), onSuccess: showOpened })
  const goOn = useMutation({ mutationFn: () => call('app.retry', undefined), onSuccess: showOpened })
  const copy = useMutation({ mutationFn: () => call('file.saveCopy', undefined) })
  const show = useMutation({ mutationFn: () => call('file.showInFolder', undefined) })
  const error = putBack.error ?? goOn.error ?? copy.error ?? show.error
  const isBusy = putBack.isPending || goOn.isPending
  return (
    <main className="page">
      <title>Je bestand staat niet meer op zijn plaats – Jaarverslag</title>
      <div className="card problem">
        <h1>Je bestand staat niet meer op zijn plaats</h1>
        <p role="alert">{problem.message}</p>
        {error !== null && <Notice>{error.message}</Notice>}
        <div className="choices">
          <Button className="button primary" isDisabled={isBusy} onPress={() => putBack.mutate()}>
            <Undo2 aria-hidden="true" />
            Zet terug wat open was
          </Button>
          <Button className="button" isDisabled={isBusy} onPress={() => goOn.mutate()}>
            <FileInput aria-hidden="true" />
            Open wat er nu staat
          </Button>
          <Button className="button" isDisabled={copy.isPending} onPress={() => copy.mutate()}>
            <Copy aria-hidden="true" />
            Bewaar een kopie van wat open is…
          </Button>
          <Button className="button" onPress={() => show.mutate()}>
            <FolderOpen aria-hidden="true" />
            Toon de map
          </Button>
        </div>
        <p className="hint">
          Zet je terug wat open was, dan blijft het andere bestand ernaast bewaard onder een andere naam. Open je wat er
          nu staat, dan blijft wat open was bewaard.
        </p>
        <p role="status">{typeof copy.data === 'string' && `De kopie staat in ${copy.data}.`}</p>
        <details className="problem-help">
          <summary>Hulp nodig?</summary>
          <CopyForHelp />
        </details>
      </div>
    </main>
  )
}
