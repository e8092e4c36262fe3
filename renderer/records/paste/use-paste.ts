import { useEffect, useEffectEvent } from 'react'

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, [contenteditable], [role="dialog"]') !== null

/** Hears what is pasted on the screen itself; a field keeps its own. */
export const usePaste = (onPaste: (text: string) => void): void => {
  const hear = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (isField(event.target) || text.trim() === '') return
    event.preventDefault()
    onPaste(text)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => hear(event)
    window.addEventListener('paste', listen)
    return () => window.removeEventListener('paste', listen)
  }, [])
}
