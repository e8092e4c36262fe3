import { useMutation } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { Button } from 'react-aria-components'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { records } from '../../base/api.ts'
import { useCommand } from '../../base/commands/command.ts'
import { ariaKeys } from '../../base/commands/shortcuts.ts'
import { keys, outdateRecords, queryClient } from '../../base/query-client.ts'
import { goTo, hrefOf, isAt, leaveField } from '../../base/route.ts'
import type { Draft } from '../../base/save/draft.ts'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'

type Props = { readonly screen: AnyRecordScreen; readonly draft: Draft; readonly id: number }

/** Makes another record with the same values, but for what only one can have, and opens it. */
export const CopyButton = ({ screen, draft, id }: Props) => {
  const copy = useMutation({
    mutationFn: async (): Promise<AnyRecord> => {
      leaveField()
      await draft.flush()
      const { fields, unique } = recordTypeOf(screen.type)
      const record: AnyRecord = await records(screen.type).get(id)
      const own = [unique, ...(screen.unlike ?? [])]
      const values = Object.keys(fields)
        .filter((name) => !own.includes(name))
        .map((name) => [name, record[name] ?? null])
      return records(screen.type).save(null, Object.fromEntries(values))
    },
    onSuccess: (record) => {
      queryClient.setQueryData(keys.record(screen.type, record.id), record)
      outdateRecords()
      const show = () => goTo(hrefOf(screen.path, record.id))
      if (isAt(screen.path, id)) {
        show()
        toast({ text: 'Dit is de kopie. Pas aan wat anders is.' })
      } else toast({ text: 'De kopie is gemaakt.', action: { label: 'Toon', run: show } })
    },
  })
  useCommand('copy', () => copy.mutate())
  return (
    <>
      {copy.error !== null && <Notice>{copy.error.message}</Notice>}
      <Button className="button quiet small" aria-keyshortcuts={ariaKeys('copy')} onPress={() => copy.mutate()}>
        <Copy aria-hidden="true" />
        Maak een kopie
      </Button>
    </>
  )
}
