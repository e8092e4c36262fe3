import './toasts.css'
import { X } from 'lucide-react'
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'

type Action = { readonly label: string; readonly run: () => void }
type Message = { readonly text: string; readonly action?: Action; readonly also?: Action }

/** How long (ms) a message stays; hovering or focusing it stops the clock. */
const timeout = 10_000

const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 })

/** Says in passing what was done, with the way back. Gives the function that takes it away before its time. */
export const toast = (message: Message): (() => void) => {
  const key = queue.add(message, { timeout })
  return () => queue.close(key)
}

export const Toasts = () => (
  <ToastRegion queue={queue} className="toasts" aria-label="Meldingen">
    {({ toast: shown }) => (
      <Toast toast={shown} className="toast">
        <ToastContent>
          <Text slot="title">{shown.content.text}</Text>
        </ToastContent>
        {[shown.content.also, shown.content.action].map(
          (action) =>
            action !== undefined && (
              <Button
                key={action.label}
                className="button on-ink"
                onPress={() => {
                  action.run()
                  queue.close(shown.key)
                }}
              >
                {action.label}
              </Button>
            ),
        )}
        <Button slot="close" className="icon-button on-ink" aria-label="Melding sluiten">
          <X aria-hidden="true" />
        </Button>
      </Toast>
    )}
  </ToastRegion>
)
