import { useEffect } from 'react'
import { appErrorOf, call } from '../base/api.ts'
import { showOpened, useSwitch } from '../base/opening.ts'
import { toast } from '../ui/toasts.tsx'

/** A file that was double-clicked while the app runs brings the window forward, and is opened once all here is saved. */
export const useAskedFile = (): void => {
  const { mutate } = useSwitch(() => call('file.openAsked', undefined), showOpened)
  useEffect(() => {
    const look = async (): Promise<void> => {
      if ((await call('file.asked', undefined)) === null) return
      mutate(undefined, { onError: (cause) => toast({ text: appErrorOf(cause).message }) })
    }
    const onFocus = () => void look().catch((cause: unknown) => toast({ text: appErrorOf(cause).message }))
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
  }, [mutate])
}
