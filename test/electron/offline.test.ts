/** The guard that the stories run behind: what it would let pass, no story would notice. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const guard = pathToFileURL(join(import.meta.dirname, 'offline.ts')).href

/** Runs a line of code with and without the guard; how many callers a server here saw, and what was said on stderr. */
const attempt = async (code: (port: number) => string, guarded: boolean) => {
  let seen = 0
  const server = createServer((_request, response) => response.end()).listen(0, '127.0.0.1')
  server.on('connection', () => seen++)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const options = guarded ? ['--import', guard] : []
  const child = spawn(process.execPath, [...options, '--input-type=module', '-e', code(port)])
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { seen, said }
}

const failing = `process.on('uncaughtException', () => process.exit(3))\n`

test.each([
  ['http', (port: number) => `import { get } from 'node:http'; get('http://127.0.0.1:${port}', (r) => r.resume())`],
  [
    'a bare socket',
    (port: number) =>
      `import { connect } from 'node:net'; connect(${port}, '127.0.0.1').on('connect', () => process.exit())`,
  ],
  ['fetch', (port: number) => `await fetch('http://127.0.0.1:${port}')`],
  ['WebSocket', (port: number) => `new WebSocket('ws://127.0.0.1:${port}').onerror = () => process.exit()`],
  [
    'a thread',
    (port: number) =>
      `import { Worker } from 'node:worker_threads'; new Worker("fetch('http://127.0.0.1:${port}').catch(() => {})", { eval: true })`,
  ],
])('%s reaches a server without the guard, and none with it', async (_what, code) => {
  const loose = await attempt((port) => failing + code(port), false)
  expect(loose.seen).toBeGreaterThan(0)
  const held = await attempt((port) => failing + code(port), true)
  expect(held.seen).toBe(0)
  expect(held.said).toContain('network: ')
})

test.each([
  ['https', `import { get } from 'node:https'; get('https://voorbeeld.be')`],
  ['tls', `import { connect } from 'node:tls'; connect(443, '127.0.0.1')`],
  ['a name', `import { lookup } from 'node:dns'; lookup('voorbeeld.be', () => {})`],
  ['a name, promised', `import { lookup } from 'node:dns/promises'; await lookup('voorbeeld.be')`],
  [
    'a name through a resolver',
    `import { Resolver } from 'node:dns'; new Resolver().resolve4('voorbeeld.be', () => {})`,
  ],
  ['a datagram', `import { createSocket } from 'node:dgram'; createSocket('udp4').send('x', 9, '127.0.0.1')`],
])('%s is refused', async (_what, code) => {
  const { said } = await attempt(() => failing + code, true)
  expect(said).toContain('network: ')
})
