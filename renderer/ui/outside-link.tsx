import { useMutation } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { call } from '../base/api.ts'
import { Notice } from './notice.tsx'
import { outsideAddress } from './outside-address.ts'

type AskProps = { readonly address: URL; readonly onClose: () => void }

/** Names the address and asks: what opens is no longer this app, and it does use the internet. */
const Ask = ({ address, onClose }: AskProps) => {
  const open = useMutation({
    mutationFn: () => call('link.open', { address: address.href }),
    onSuccess: onClose,
  })
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{address.host} openen?</Heading>
          <p>Dit adres opent in je browser, buiten Jaarverslag. Daar is internet voor nodig.</p>
          <p className="path">{address.href}</p>
          {open.error !== null && <Notice>{open.error.message}</Notice>}
          <div className="dialog-actions">
            <Button className="button" autoFocus onPress={onClose}>
              Blijf hier
            </Button>
            <Button className="button primary" onPress={() => open.mutate()}>
              Open in je browser
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The way to an address outside the app; nothing where the text is no such address. */
export const OutsideLink = ({ text }: { readonly text: string | null }) => {
  const [isAsking, setAsking] = useState(false)
  const address = outsideAddress(text)
  if (address === null) return null
  return (
    <>
      <Button className="button small" onPress={() => setAsking(true)}>
        <ExternalLink aria-hidden="true" />
        Open de link…
      </Button>
      {isAsking && <Ask address={address} onClose={() => setAsking(false)} />}
    </>
  )
}
