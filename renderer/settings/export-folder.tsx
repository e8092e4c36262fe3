import { useMutation } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { Button } from 'react-aria-components'
import { call } from '../base/api.ts'
import { keys, queryClient } from '../base/query-client.ts'
import { Notice } from '../ui/notice.tsx'

/** Where the reports go, and another place for them. */
export const ExportFolder = ({ folder }: { readonly folder: string }) => {
  const choose = useMutation({
    mutationFn: () => call('export.chooseFolder', undefined),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.app }),
  })
  return (
    <>
      <p className="path">{folder}</p>
      {choose.error !== null && <Notice>{choose.error.message}</Notice>}
      <Button className="button" onPress={() => choose.mutate()}>
        <FolderOpen aria-hidden="true" />
        Andere map…
      </Button>
    </>
  )
}
