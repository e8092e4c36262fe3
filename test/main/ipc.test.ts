import { expect, test, vi } from 'vitest'
import { freshApp } from '../helpers/app.ts'

type Handler = (event: object, name: unknown, input: unknown) => unknown

const handlers = vi.hoisted(() => new Map<string, Handler>())
// The edge of the machine: Electron's runtime is no part of these tests.
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
  protocol: {},
}))
const { answerCalls } = await import('../../main/ipc.ts')

const calls = async () => {
  const app = await freshApp()
  answerCalls(app.context)
  const call = handlers.get('call')
  return (senderFrame: object | null) => call?.({ senderFrame }, 'app.state', undefined)
}

test('the one channel answers the page of the window', async () => {
  const call = await calls()
  expect([...handlers.keys()]).toEqual(['call'])
  expect(await call({ url: 'app://jaarverslag/index.html#/vormingen', parent: null })).toMatchObject({ ok: true })
})

test.each([
  ['a frame inside the page', { url: 'app://jaarverslag/index.html', parent: {} }],
  ['a page of another host', { url: 'app://elders/index.html', parent: null }],
  ['a host that only begins like ours', { url: 'app://jaarverslag.evil.example/', parent: null }],
  ['another port', { url: 'app://jaarverslag:8080/', parent: null }],
  ['a page from outside', { url: 'https://jaarverslag/index.html', parent: null }],
  ['a file', { url: 'file:///index.html', parent: null }],
  ['no address', { url: '', parent: null }],
  ['a frame that is gone', null],
])('%s is refused', async (_what, frame) => {
  const call = await calls()
  expect(await call(frame)).toEqual({
    ok: false,
    error: { kind: 'invalid', message: expect.stringContaining('Er is niets gewijzigd.') },
  })
})
