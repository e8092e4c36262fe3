import type { Page } from '@playwright/test'

/** A page that holds up its own going stays, as in Electron; a browser asks the user, and Playwright would let it go. */
export const cancelUnload = (page: Page): void => {
  page.on('dialog', (dialog) => dialog.dismiss())
}

/** Tells `fault` of everything that goes wrong in a page, and of every request that leaves `origin`. */
export const watchPage = (page: Page, origin: string, fault: (text: string) => void): void => {
  page.on('pageerror', (error) => fault(`page error: ${error.stack ?? error.message}`))
  page.on('crash', () => fault('the page crashed'))
  page.on('console', (message) => {
    // A breach of the policy is reported here as an error too.
    if (message.type() === 'error' || message.type() === 'warning')
      fault(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('websocket', (socket) => fault(`request that leaves the app: ${socket.url()}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) fault(`request that leaves the app: ${url}`)
  })
}
