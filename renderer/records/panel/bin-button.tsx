import { useMutation } from '@tanstack/react-query'
import { Archive, Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { appErrorOf, records } from '../../base/api.ts'
import { keys, outdateRecords, queryClient } from '../../base/query-client.ts'
import { goTo, hrefOf, isAt } from '../../base/route.ts'
import type { Draft } from '../../base/save/draft.ts'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'

const refresh = (screen: AnyRecordScreen, id: number) => {
  queryClient.removeQueries({ queryKey: keys.record(screen.type, id) })
  outdateRecords()
}

/** Takes a record out of the bin and opens it again. */
export const useRestore = (screen: AnyRecordScreen, id: number) =>
  useMutation({
    mutationFn: () => records(screen.type).restore(id),
    onSuccess: () => {
      refresh(screen, id)
      goTo(hrefOf(screen.path, id))
    },
  })

type Props = {
  readonly screen: AnyRecordScreen
  readonly draft: Draft
  readonly id: number
  readonly title: string | null
  readonly onGone: () => void
}

/** Moves the record to the bin; the message that says so has the way back. What is in use is archived instead. */
export const BinButton = ({ screen, draft, id, title, onGone }: Props) => {
  const restore = useRestore(screen, id)
  const remove = useMutation({
    mutationFn: async () => {
      await draft.flush()
      await records(screen.type).remove(id)
    },
    onSuccess: () => {
      draft.discard()
      if (isAt(screen.path, id)) onGone()
      refresh(screen, id)
      toast({
        text: `${title === null ? screen.thisLabel : `“${title}”`} ligt in de prullenmand.`,
        action: {
          label: 'Zet terug',
          // The form is gone by then: only another message can say what failed.
          run: () => void restore.mutateAsync().catch((cause: unknown) => toast({ text: appErrorOf(cause).message })),
        },
      })
    },
  })
  const archive = () => {
    remove.reset()
    draft.change('archived', true)
    draft.leave('archived')
  }
  return (
    <>
      {remove.error !== null && (
        <Notice
          actions={
            appErrorOf(remove.error).kind === 'inUse' && (
              <Button className="button primary" onPress={archive}>
                <Archive aria-hidden="true" />
                Archiveer
              </Button>
            )
          }
        >
          {remove.error.message}
        </Notice>
      )}
      <Button className="button quiet small" onPress={() => remove.mutate()}>
        <Trash2 aria-hidden="true" />
        Naar prullenmand
      </Button>
    </>
  )
}
