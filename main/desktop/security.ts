/** What the window may never do, whatever runs in it. https://www.electronjs.org/docs/latest/tutorial/security */
import { app, type Session } from 'electron'
import { isOurs } from './protocol.ts'

/** The app needs no network: not even names are looked up. Must run before the app is ready. */
export const refuseNames = (): void => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
}

/** Every window, whoever opens it: stays on our pages, opens no other, embeds nothing. */
export const lockWindows = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault()
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Addresses that never leave the process; the page's policy says where they may be used. */
const localSchemes: readonly string[] = ['blob:', 'data:', ...(app.isPackaged ? [] : ['devtools:'])]

/** No permissions, no devices, no requests but for our own pages. */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // Chromium would fetch a dictionary; macOS brings its own.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !isOurs(url) && !localSchemes.includes(new URL(url).protocol) }),
  )
}
