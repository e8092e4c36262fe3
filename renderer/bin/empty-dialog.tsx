import './empty-dialog.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { capitalise, formatNumber } from '../../db/model/format.ts'
import { type BinAsked, call, type Emptying } from '../base/api.ts'
import { outdateAll, queryClient } from '../base/query-client.ts'
import { flushAll, forgetGone } from '../base/save/drafts.ts'
import { Notice } from '../ui/notice.tsx'
import { toast } from '../ui/toasts.tsx'
import { goesCount, goesText, staysText } from './bin-text.ts'

/** How many records that stay are named. */
const named = 6

const Staying = ({ plan }: { readonly plan: Emptying }) => {
  const more = plan.stayCount - Math.min(plan.stays.length, named)
  if (plan.stayCount === 0) return null
  return (
    <>
      <p>
        {plan.stayCount === 1 ? 'Dit blijft in de prullenmand' : 'Deze blijven in de prullenmand'}, want er verwijst nog
        iets naar. Haal het daar weg, of gooi ook dat weg.
      </p>
      <ul className="bin-stays">
        {plan.stays.slice(0, named).map((one) => (
          <li key={`${one.type}-${one.id}`}>{capitalise(staysText(one))}</li>
        ))}
        {more > 0 && <li>en nog {formatNumber(more)}</li>}
      </ul>
    </>
  )
}

type Props = {
  readonly asked: BinAsked
  readonly onClose: () => void
  readonly onEmptied?: (() => void) | undefined
}

/** Says what goes for good and what stays, and asks once. */
export const EmptyDialog = ({ asked, onClose, onEmptied }: Props) => {
  const plan = useQuery({
    queryKey: ['bin', 'plan', asked],
    queryFn: () => call('bin.plan', asked),
    // What leads where may have changed since it was asked last.
    gcTime: 0,
  })
  const empty = useMutation({
    mutationFn: async () => {
      await flushAll()
      return call('bin.empty', asked)
    },
    onSuccess: async (done) => {
      await forgetGone()
      queryClient.removeQueries({ queryKey: ['record'], type: 'inactive' })
      outdateAll()
      onClose()
      onEmptied?.()
      toast({ text: `Definitief verwijderd: ${goesText(done)}.` })
    },
  })
  const count = plan.data === undefined ? 0 : goesCount(plan.data)
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!empty.isPending} onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog bin-dialog" role="alertdialog">
          <Heading slot="title">{count === 0 ? 'Dit kan nog niet weg' : 'Definitief verwijderen?'}</Heading>
          {plan.error !== null && <Notice onRetry={() => void plan.refetch()}>{plan.error.message}</Notice>}
          {empty.error !== null && <Notice>{empty.error.message}</Notice>}
          {plan.data !== undefined && (
            <>
              {count > 0 && (
                <p>
                  <strong>{capitalise(goesText(plan.data))}</strong> {count === 1 ? 'verdwijnt' : 'verdwijnen'}{' '}
                  voorgoed, ook uit de geschiedenis. Dit kan je niet ongedaan maken.
                </p>
              )}
              {count === 0 && plan.data.stayCount === 0 && <p>Hier ligt niets meer in de prullenmand.</p>}
              <Staying plan={plan.data} />
              {count > 0 && (
                <p className="hint">In reservekopieën die er al zijn, blijft het staan tot die vervangen worden.</p>
              )}
            </>
          )}
          <div className="dialog-actions">
            <Button className="button" autoFocus onPress={onClose}>
              {count === 0 ? 'Sluit' : 'Laat liggen'}
            </Button>
            {count > 0 && (
              <Button className="button wrong" isDisabled={empty.isPending} onPress={() => empty.mutate()}>
                <Trash2 aria-hidden="true" />
                Verwijder definitief
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
