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

/** How many messages there are at most. */
const shownAtOnce = 2

const queue = new ToastQueue<Message>()
let keys: readonly string[] = []

/**
 * Says in passing what was done, with the way back. Gives the function that takes it away before its time. The oldest makes room: a
 * queue would show it again once the newer are gone, long after what it tells of.
 */
export const toast = (message: Message): (() => void) => {
  const key = queue.add(message, { timeout })
  const all = [key, ...keys]
  for (const old of all.slice(shownAtOnce)) queue.close(old)
  keys = all.slice(0, shownAtOnce)
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
