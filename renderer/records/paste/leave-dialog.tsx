import { useEffect, useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { formatNumber } from '../../../db/model/format.ts'
import { guardLeaving } from '../../base/route.ts'

type Leaving = { readonly onStay: () => void; readonly onLeave: () => void }

/** Asks before the user goes elsewhere, while something would be lost; null as long as they stay. */
export const useLeaving = (isLoss: boolean): Leaving | null => {
  const [leave, setLeave] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (!isLoss) return
    guardLeaving((go) => setLeave(() => go))
    return () => guardLeaving(null)
  }, [isLoss])
  return leave === null ? null : { onStay: () => setLeave(null), onLeave: leave }
}

/** Says what was pasted and not taken over, and asks once. */
export const LeaveDialog = ({ count, onStay, onLeave }: Leaving & { readonly count: number }) => (
  <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onStay}>
    <Modal className="modal">
      <Dialog className="dialog" role="alertdialog">
        <Heading slot="title">Niets overnemen?</Heading>
        <p>
          {count === 1 ? 'Er staat 1 rij klaar die' : `Er staan ${formatNumber(count)} rijen klaar die`} je nog niet
          overnam. In Excel blijft alles zoals het is.
        </p>
        <div className="dialog-actions">
          <Button className="button" autoFocus onPress={onStay}>
            Blijf hier
          </Button>
          <Button className="button primary" onPress={onLeave}>
            Neem niets over
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
