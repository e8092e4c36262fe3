import { X } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { isMac, printKeys, shortcuts } from '../../base/commands/shortcuts.ts'

/** All that the keyboard can do from anywhere. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={onClose}>
    <Modal className="modal">
      <Dialog className="dialog">
        <Heading slot="title">Sneltoetsen</Heading>
        <Button slot="close" className="icon-button panel-close" aria-label="Sluit">
          <X aria-hidden="true" />
        </Button>
        <dl className="shortcuts">
          {shortcuts.map(({ command, label, keys }) => (
            <div key={command}>
              <dt>{label}</dt>
              <dd>
                {keys.map((one) => (
                  <kbd key={one}>{printKeys(one, isMac())}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className="hint">Met Tab ga je verder, met Escape sluit je wat openstaat.</p>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
