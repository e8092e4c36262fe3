import { X } from 'lucide-react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'

type Message = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } }

/** How long (ms) a message stays; hovering or focusing it stops the clock. */
const timeout = 10_000

const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 })

/** Says in passing what was done, with the way back. */
export const toast = (message: Message): void => {
  queue.add(message, { timeout })
}

export const Toasts = () => (
  <ToastRegion queue={queue} className="toasts" aria-label="Meldingen">
    {({ toast: shown }) => (
      <Toast toast={shown} className="toast">
        <ToastContent>
          <Text slot="title">{shown.content.text}</Text>
        </ToastContent>
        {shown.content.action !== undefined && (
          <Button
            className="button on-ink"
            onPress={() => {
              shown.content.action?.run()
              queue.close(shown.key)
            }}
          >
            {shown.content.action.label}
          </Button>
        )}
        <Button slot="close" className="icon-button on-ink" aria-label="Melding sluiten">
          <X aria-hidden="true" />
        </Button>
      </Toast>
    )}
  </ToastRegion>
)
