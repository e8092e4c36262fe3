import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const electron = vi.hoisted(() => ({
  app: {},
  BrowserWindow: {},
  dialog: { showMessageBox: vi.fn(async () => ({ response: 0 })) },
  powerMonitor: { on: vi.fn<(event: string, listener: (event: object) => void) => void>() },
  shell: {},
}))
// The edge of the machine: a window as far as these tests look at it.
vi.mock('electron', () => electron)
const { closingOf } = await import('../../../main/desktop/closing.ts')

class Window extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { send: vi.fn(), isCrashed: vi.fn(() => false) })
  readonly isDestroyed = vi.fn(() => false)
  readonly destroy = vi.fn(() => this.isDestroyed.mockReturnValue(true))
}

const log = vi.fn()
const atRest = async () => {}
const held = (idle: () => Promise<void> = atRest) => {
  const window = new Window()
  const closing = closingOf({ log, idle })
  closing.hold(window as unknown as BrowserWindow)
  /** Whether the window may go at once. */
  const tell = (event: string): boolean => {
    const preventDefault = vi.fn()
    if (event === 'shutdown') electron.powerMonitor.on.mock.lastCall?.[1]({ preventDefault })
    else window.emit(event, { preventDefault })
    return preventDefault.mock.calls.length === 0
  }
  return { window, closing, tell }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each(['close', 'query-session-end', 'shutdown'])(
  'at %s the window stays until its page is ready',
  async (event) => {
    const { window, closing, tell } = held()
    expect(tell(event)).toBe(false)
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('closing')
    await vi.advanceTimersByTimeAsync(3000)
    expect(window.destroy).not.toHaveBeenCalled()
    closing.settled(true)
    // In a turn of its own, for macOS.
    expect(window.destroy).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(0)
    expect(window.destroy).toHaveBeenCalledOnce()
  },
)

test('who asks again while the page saves hurries nothing', async () => {
  const { window, closing, tell } = held()
  tell('close')
  expect(tell('close')).toBe(false)
  expect(tell('query-session-end')).toBe(false)
  expect(window.webContents.send).toHaveBeenCalledOnce()
  closing.settled(true)
  closing.settled(true)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(window.destroy).toHaveBeenCalledOnce()
  expect(log).not.toHaveBeenCalled()
})

test('a page that does not answer keeps the window for four seconds', async () => {
  const { window, tell } = held()
  tell('close')
  await vi.advanceTimersByTimeAsync(3999)
  expect(window.destroy).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2)
  expect(window.destroy).toHaveBeenCalledOnce()
  expect(log).toHaveBeenCalledOnce()
})

test('a page whose process is gone is not waited for', async () => {
  const { window, tell } = held()
  tell('close')
  window.webContents.emit('render-process-gone', {}, { reason: 'killed', exitCode: 15 })
  await vi.advanceTimersByTimeAsync(0)
  expect(window.destroy).toHaveBeenCalledOnce()
  const crashed = held()
  crashed.window.webContents.isCrashed.mockReturnValue(true)
  expect(crashed.tell('close')).toBe(true)
})

test('what is nowhere on the disk goes only when the user says so', async () => {
  const { window, closing, tell } = held()
  tell('close')
  closing.settled(false)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(electron.dialog.showMessageBox).toHaveBeenCalledOnce()
  expect(window.destroy).not.toHaveBeenCalled()
  expect(closing.isUnderWay()).toBe(false)

  electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 })
  tell('close')
  closing.settled(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(window.destroy).toHaveBeenCalledOnce()
})

test('a page that says so unasked closes nothing', async () => {
  const { window, closing } = held()
  closing.settled(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(window.destroy).not.toHaveBeenCalled()
})

test('a report that is being made is waited for, but not longer than the page', async () => {
  const work = Promise.withResolvers<void>()
  const { window, closing, tell } = held(() => work.promise)
  tell('close')
  closing.settled(true)
  await vi.advanceTimersByTimeAsync(1000)
  expect(window.destroy).not.toHaveBeenCalled()
  work.resolve()
  await vi.advanceTimersByTimeAsync(1)
  expect(window.destroy).toHaveBeenCalledOnce()

  const endless = held(() => new Promise(() => {}))
  endless.tell('close')
  endless.closing.settled(true)
  await vi.advanceTimersByTimeAsync(4001)
  expect(endless.window.destroy).toHaveBeenCalledOnce()
})
