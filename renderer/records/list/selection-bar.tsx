import './selection-bar.css'
import { useMutation } from '@tanstack/react-query'
import { Trash2, Undo2, X } from 'lucide-react'
import { Button, Toolbar } from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { appErrorOf, records } from '../../base/api.ts'
import { outdateAll } from '../../base/query-client.ts'
import { flushAll, followStore } from '../../base/save/drafts.ts'
import { EmptyButton } from '../../bin/empty-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { toast } from '../../ui/toasts.tsx'
import type { AnyRecordScreen } from '../record-screen.ts'
import type { ListSelection } from '../table/selection.ts'
import { ChangeSeveral } from './change-several.tsx'

type Props = {
  readonly screen: AnyRecordScreen
  readonly selection: ListSelection
  /** How many the list holds, of which those in sight are a part. */
  readonly total: number
  readonly isBin: boolean
}

const follow = () => {
  followStore()
  outdateAll()
}

/** What can be done with the chosen records at once. */
export const SelectionBar = ({ screen, selection, total, isBin }: Props) => {
  const { label, plural } = recordTypeOf(screen.type)
  const chosen = [...selection.ids]
  const what = `${formatNumber(chosen.length)} ${chosen.length === 1 ? label : plural}`
  const verb = chosen.length === 1 ? 'ligt' : 'liggen'
  const putBack = () => records(screen.type).restoreSeveral(chosen).then(follow)
  const restore = useMutation({
    mutationFn: putBack,
    onSuccess: () => {
      selection.clear()
      toast({ text: `${capitalise(what)} ${chosen.length === 1 ? 'is' : 'zijn'} teruggezet.` })
    },
  })
  const remove = useMutation({
    mutationFn: async () => {
      await flushAll()
      await records(screen.type).removeSeveral(chosen)
    },
    onSuccess: () => {
      selection.clear()
      follow()
      toast({
        text: `${what} ${verb} in de prullenmand.`,
        action: {
          label: 'Zet terug',
          run: () => void putBack().catch((cause: unknown) => toast({ text: appErrorOf(cause).message })),
        },
      })
    },
  })
  const error = restore.error ?? remove.error
  return (
    <>
      {error !== null && <Notice>{error.message}</Notice>}
      <Toolbar className="selection-bar" aria-label="Met wat je koos">
        <p role="status">{formatNumber(chosen.length)} gekozen</p>
        {chosen.length < total && (
          <Button className="link-button" onPress={selection.chooseAll}>
            Kies alle {formatNumber(total)} in deze lijst
          </Button>
        )}
        {isBin ? (
          <>
            <Button className="button small" onPress={() => restore.mutate()}>
              <Undo2 aria-hidden="true" />
              Zet terug
            </Button>
            <EmptyButton
              asked={{ type: screen.type, ids: chosen }}
              label="Definitief verwijderen…"
              onEmptied={selection.clear}
            />
          </>
        ) : (
          <>
            <ChangeSeveral screen={screen} ids={chosen} />
            <Button className="button small" onPress={() => remove.mutate()}>
              <Trash2 aria-hidden="true" />
              Naar prullenmand
            </Button>
          </>
        )}
        <Button className="icon-button" aria-label="Keuze wissen" onPress={selection.clear}>
          <X aria-hidden="true" />
        </Button>
      </Toolbar>
    </>
  )
}
