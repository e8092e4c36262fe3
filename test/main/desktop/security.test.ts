import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import { expect, test, vi } from 'vitest'

const app = vi.hoisted(() => ({ isPackaged: true, on: vi.fn(), commandLine: { appendSwitch: vi.fn() } }))
// The edge of the machine: what is asked of Electron, and what is answered when it asks.
vi.mock('electron', () => ({ app, protocol: {} }))
const { lockSession, lockWindows, refuseNames } = await import('../../../main/desktop/security.ts')

/** A session that keeps what it is given. */
const lockedSession = () => {
  const given = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  }
  lockSession(given as unknown as Session)
  return given
}

test('every permission and device is refused', () => {
  const session = lockedSession()
  const answered = vi.fn()
  session.setPermissionRequestHandler.mock.lastCall?.[0](null, 'geolocation', answered)
  expect(answered).toHaveBeenCalledExactlyOnceWith(false)
  expect(session.setPermissionCheckHandler.mock.lastCall?.[0](null, 'clipboard-read')).toBe(false)
  expect(session.setDevicePermissionHandler.mock.lastCall?.[0]({})).toBe(false)
})

test('no dictionary is fetched: only macOS, which brings its own, checks spelling', () => {
  const { setSpellCheckerEnabled } = lockedSession()
  expect(setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(process.platform === 'darwin')
})

test('no name is looked up by any process of Chromium', () => {
  refuseNames()
  expect(app.commandLine.appendSwitch.mock.calls).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND'])
})

test.each([
  ['app://jaarverslag/assets/index.js', false],
  ['blob:app://jaarverslag/1b4e28ba', false],
  ['data:image/png;base64,AA==', false],
  ['https://example.org/', true],
  ['http://127.0.0.1/', true],
  ['ws://127.0.0.1/', true],
  ['file:///etc/passwd', true],
  ['app://elders/', true],
  ['devtools://devtools/bundled/inspector.html', true],
])('a request for %s: refused is %j', (url, cancel) => {
  const answered = vi.fn()
  lockedSession().webRequest.onBeforeRequest.mock.lastCall?.[0]({ url }, answered)
  expect(answered).toHaveBeenCalledExactlyOnceWith({ cancel })
})

test('a window opens no other, goes nowhere else and embeds nothing', () => {
  lockWindows()
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  })
  const [event, created] = app.on.mock.lastCall ?? []
  expect(event).toBe('web-contents-created')
  created({}, contents)
  expect(contents.setWindowOpenHandler.mock.lastCall?.[0]({ url: 'app://jaarverslag/' })).toEqual({ action: 'deny' })
  const goes = (name: string, url: string) => {
    const preventDefault = vi.fn()
    contents.emit(name, { url, preventDefault })
    return preventDefault.mock.calls.length === 0
  }
  expect(goes('will-navigate', 'https://example.org/')).toBe(false)
  expect(goes('will-navigate', 'file:///etc/passwd')).toBe(false)
  expect(goes('will-navigate', 'app://jaarverslag/index.html')).toBe(true)
  expect(goes('will-attach-webview', 'app://jaarverslag/index.html')).toBe(false)
})
