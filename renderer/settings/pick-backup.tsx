import { useMutation } from '@tanstack/react-query'
import { FileInput } from 'lucide-react'
import { Button, FileTrigger } from 'react-aria-components'
import { call } from '../base/api.ts'
import { Notice } from '../ui/notice.tsx'
import { RestoreDialog } from './restore-dialog.tsx'

/** Restores from a file anywhere: a stick, or a laptop that is no more. */
export const PickBackup = () => {
  const pick = useMutation({
    mutationFn: async (file: File) => call('backup.pick', { bytes: new Uint8Array(await file.arrayBuffer()) }),
  })
  return (
    <>
      {pick.error !== null && <Notice>{pick.error.message}</Notice>}
      <FileTrigger
        acceptedFileTypes={['.jaarverslag']}
        onSelect={(files) => {
          const [file] = files ?? []
          if (file !== undefined) pick.mutate(file)
        }}
      >
        <Button className="button">
          <FileInput aria-hidden="true" />
          Zet een kopie van elders terug…
        </Button>
      </FileTrigger>
      {pick.data !== undefined && (
        <RestoreDialog
          name={`“${pick.variables?.name ?? 'dit bestand'}”`}
          source={{ picked: true }}
          picked={pick.data}
          onClose={pick.reset}
        />
      )}
    </>
  )
}
