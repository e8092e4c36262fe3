import { useMutation } from '@tanstack/react-query'
import { LifeBuoy } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { formatNumber } from '../../db/model/format.ts'
import { call } from '../base/api.ts'
import { showOpened } from '../base/opening.ts'
import { printMoment, printTotal } from '../settings/backup-text.ts'
import { Notice } from '../ui/notice.tsx'

/** Saves what can be read out of a damaged file, and says what that was before going on with it. */
export const Rescue = () => {
  const rescue = useMutation({ mutationFn: () => call('file.rescue', undefined) })
  const { data } = rescue
  return (
    <>
      {rescue.error !== null && <Notice>{rescue.error.message}</Notice>}
      <Button className="button" isDisabled={rescue.isPending} onPress={() => rescue.mutate()}>
        <LifeBuoy aria-hidden="true" />
        Red wat er te lezen is
      </Button>
      {data !== undefined && (
        <ModalOverlay className="overlay" isOpen>
          <Modal className="modal">
            <Dialog className="dialog" role="alertdialog">
              <Heading slot="title">{printTotal(data.counts)} gered</Heading>
              <p>
                {data.unreadable === 0
                  ? 'Voor zover te zien is, ging er niets verloren.'
                  : `Zeker ${formatNumber(data.unreadable)} ${data.unreadable === 1 ? 'rij was' : 'rijen waren'} niet meer te lezen. Vergelijk met je reservekopieën bij Instellingen.`}
                {data.changedAt !== null && ` De laatste wijziging is van ${printMoment(data.changedAt)}.`}
              </p>
              <p className="path">Je werkt verder in {data.path}. Het beschadigde bestand is niet gewijzigd.</p>
              <div className="button-row">
                <Button className="button primary" onPress={() => showOpened(data.state)}>
                  Ga verder
                </Button>
              </div>
            </Dialog>
          </Modal>
        </ModalOverlay>
      )}
    </>
  )
}
