import type { Page } from '@playwright/test'

/** Pastes where the focus is, as Ctrl+V does; the clipboard itself belongs to the machine. */
export const paste = (page: Page, text: string, format: 'text/plain' | 'text/html' = 'text/plain'): Promise<void> =>
  page.evaluate(
    ([format, pasted]) => {
      const data = new DataTransfer()
      data.setData(format, pasted)
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      ;(document.activeElement ?? document.body).dispatchEvent(event)
    },
    [format, text] as const,
  )
