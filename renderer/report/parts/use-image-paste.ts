import { useEffect, useEffectEvent } from 'react'

/** Hears a picture that is pasted anywhere on the screen; words that come with it are left to the field. */
export const useImagePaste = (onImage: (file: File) => void): void => {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const file = event.clipboardData?.files[0]
    if (file === undefined || !file.type.startsWith('image/') || event.clipboardData?.getData('text/plain')) return
    event.preventDefault()
    event.stopPropagation()
    onImage(file)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => hear(event)
    window.addEventListener('paste', listen, { capture: true })
    return () => window.removeEventListener('paste', listen, { capture: true })
  }, [])
}
