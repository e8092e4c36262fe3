import { Lock } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { call } from '../../base/api.ts'
import { Notice } from '../../ui/notice.tsx'
import { pointsText, useOpenCount } from '../checks/use-checks.ts'
import { useFinalise } from '../shared/use-versions.ts'

type Props = { readonly year: number; readonly onClose: () => void; readonly onDone: () => void }

/** Says what final means and what is still open, and asks once. */
export const FinaliseDialog = ({ year, onClose, onDone }: Props) => {
  const finalise = useFinalise(year, onDone)
  const open = useOpenCount(year) ?? 0
  const isBusy = finalise.isPending
  const giveUp = () => {
    if (isBusy) void call('report.stop', undefined)
    onClose()
  }
  return (
    <ModalOverlay className="overlay" isOpen isDismissable={!isBusy} onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">Maak het jaarverslag van {year} definitief?</Heading>
          <p>
            De cijfers, teksten en pdf worden bewaard zoals ze nu zijn. Wat je daarna nog wijzigt in je gegevens,
            verandert het verslag niet meer: je ziet dan wat er verschilt.
          </p>
          <p>Je kunt het later heropenen als nieuwe versie. Deze versie blijft dan bestaan.</p>
          {open > 0 && (
            <p className="came-back">
              Bij “Klopt het?” {open === 1 ? 'staat' : 'staan'} nog {pointsText(open)} open.
            </p>
          )}
          {finalise.error !== null && <Notice>{finalise.error.message}</Notice>}
          <p role="status" className="hint">
            {isBusy && 'De pdf wordt gemaakt…'}
          </p>
          <div className="dialog-actions">
            <Button className="button" autoFocus onPress={giveUp}>
              {isBusy ? 'Stop' : 'Nog niet'}
            </Button>
            <Button
              className="button primary"
              onPress={() => {
                if (!isBusy) finalise.mutate()
              }}
            >
              <Lock aria-hidden="true" />
              Maak definitief
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
