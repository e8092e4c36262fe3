import { once } from 'node:events'
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

test('a download that stands still is given up', async () => {
  const asked = Promise.withResolvers<void>()
  const { fetchRuntime, findRuntime } = await downloadFrom(() => asked.resolve())
  const started = vi.fn()
  expect(await fetchRuntime(started, 1000)).toBe(false)
  await asked.promise
  expect(findRuntime()).toBeNull()
  expect(started).not.toHaveBeenCalled()
})

test('a download that is refused is given up at once', async () => {
  const { fetchRuntime } = await downloadFrom((_request, response) => response.writeHead(404).end())
  expect(await fetchRuntime(() => {}, Number.POSITIVE_INFINITY)).toBe(false)
})

test('a download that moves is waited for, and says that it began', async () => {
  const { fetchRuntime } = await downloadFrom((_request, response) => {
    response.writeHead(200, { 'Content-Length': 1_000_000 })
    let left = 10
    const more = setInterval(() => {
      response.write(new Uint8Array(1000))
      if (--left === 0) {
        clearInterval(more)
        response.destroy()
      }
    }, 100)
  })
  const started = vi.fn()
  expect(await fetchRuntime(started, 700)).toBe(false)
  expect(started).toHaveBeenCalledOnce()
})
