import './saved-file.css'
import { useMutation } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { Button } from 'react-aria-components'
import { call, type Exported } from '../base/api.ts'
import { Notice } from './notice.tsx'

/** What became of the last export, with the two things one does next. */
export const SavedFile = ({ exported }: { readonly exported: Exported }) => {
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
