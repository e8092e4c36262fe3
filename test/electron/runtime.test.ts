import { EventEmitter, once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { tempFolder } from '../helpers/folder.ts'

/** A place to download from that answers as `listener` says, in a machine that has nothing yet. */
const downloadFrom = async (listener: RequestListener) => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
    vi.unstubAllEnvs()
    vi.resetModules()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${port}/`)
  vi.stubEnv('electron_config_cache', tempFolder())
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', tempFolder())
  return import('./runtime.ts')
}

test('a download that stands still for too long is given up', async () => {
  let isAsked = false
  const { fetchRuntime, findRuntime } = await downloadFrom(() => {
    isAsked = true
  })
  const started = vi.fn()
  expect(await fetchRuntime(started, (still) => isAsked && still > 0)).toBe(false)
  expect(isAsked).toBe(true)
  expect(findRuntime()).toBeNull()
  expect(started).not.toHaveBeenCalled()
})

test('a download that is refused is given up at once', async () => {
  const { fetchRuntime } = await downloadFrom((_request, response) => response.writeHead(404).end())
  expect(
    await fetchRuntime(
      () => {},
      () => false,
    ),
  ).toBe(false)
})

test('a download that moves is waited for, and says that it began', async () => {
  const more = new EventEmitter()
  const { fetchRuntime } = await downloadFrom((_request, response) => {
    response.writeHead(200, { 'Content-Length': 1_000_000 })
    let left = 10
    const send = (): void => {
      if (left-- > 0) response.write(new Uint8Array(1000))
      else response.destroy()
    }
    send()
    more.on('wanted', send)
  })
  const started = vi.fn()
  let moved = 0
  const tooLong = (still: number): boolean => {
    if (still === 0) {
      moved++
      more.emit('wanted')
    }
    return false
  }
  expect(await fetchRuntime(started, tooLong)).toBe(false)
  // Each piece that was sent was seen to move it, and the next was sent only then.
  expect(moved).toBeGreaterThanOrEqual(10)
  expect(started).toHaveBeenCalledOnce()
})
