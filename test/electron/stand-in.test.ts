import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { tempFolder } from '../helpers/folder.ts'
import type { PageAnswer } from './page.ts'
import { pack, unpack } from './wire.ts'

type Answer = { readonly status: number; readonly header: (name: string) => string; readonly body: Buffer }
type Asked = { readonly headers?: Readonly<Record<string, string>>; readonly body?: Uint8Array }

/** A bare request: what a browser would tidy up (path, host, origin) is sent as it stands. */
const ask = (port: string, path: string, { headers = {}, body }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const header = (name: string) => String(response.headers[name] ?? '')
        resolve({ status: response.statusCode ?? 0, header, body: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

const run = (folder: string) => {
  const main = join(import.meta.dirname, 'probe/main.ts')
  const child = spawn(process.execPath, [join(import.meta.dirname, 'stand-in.ts'), main, `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill()
  })
  return { child, output: createInterface(child.stdout) }
}

const line = async (output: ReturnType<typeof createInterface>): Promise<string> => {
  const [text]: unknown[] = await once(output, 'line')
  return String(text)
}

/** The probe app, running, with the cookie that its address gives. */
const startProbe = async () => {
  const folder = tempFolder()
  const { child, output } = run(folder)
  const address = new URL(await line(output))
  const { origin, port } = address
  const held = await ask(port, `/${address.search}`)
  const cookie = held.header('set-cookie').split(';')[0] ?? ''
  const page = { url: `${origin}/index.html`, top: true }
  const call = async (name: string, input?: unknown, frame = page): Promise<PageAnswer> => {
    const body = pack({ frame, world: 'probe', member: 'call', args: [name, input] })
    return unpack((await ask(port, '/~stand-in/call', { headers: { cookie, origin }, body })).body) as PageAnswer
  }
  return { child, output, folder, address, origin, port, cookie, call }
}

test('a member that it does not have throws, naming the member', async () => {
  const { call } = await startProbe()
  expect(await call('unknownMember')).toEqual({ thrown: expect.stringContaining('no app.dock') })
  expect(await call('unknownProtocolMember')).toEqual({
    thrown: expect.stringContaining('no protocol.interceptFileProtocol'),
  })
})

test('nothing is served without the token', async () => {
  const { port, cookie } = await startProbe()
  expect(await ask(port, '/index.html')).toMatchObject({ status: 403 })
  expect(await ask(port, '/?token=guessed')).toMatchObject({ status: 403 })
  expect(await ask(port, '/index.html', { headers: { cookie: `${cookie}x` } })).toMatchObject({ status: 403 })
  expect(await ask(port, '/~stand-in/preload.js')).toMatchObject({ status: 403 })
  expect(await ask(port, '/~stand-in/call', { body: pack({}) })).toMatchObject({ status: 403 })
  expect(await ask(port, '/index.html', { headers: { cookie } })).toMatchObject({ status: 200 })
})

test('another host or another origin is refused, even with the token', async () => {
  const { port, cookie, address } = await startProbe()
  expect(await ask(port, '/index.html', { headers: { cookie, host: 'evil.example' } })).toMatchObject({ status: 403 })
  expect(await ask(port, `/${address.search}`, { headers: { host: 'evil.example' } })).toMatchObject({ status: 403 })
  const headers = { cookie, origin: 'http://evil.example' }
  expect(await ask(port, '/index.html', { headers })).toMatchObject({ status: 403 })
  expect(await ask(port, '/~stand-in/call', { headers, body: pack({}) })).toMatchObject({ status: 403 })
})

test('main sees who calls, as Electron would tell it', async () => {
  const { call } = await startProbe()
  expect(await call('sender')).toEqual({ value: { url: 'app://jaarverslag/index.html', top: true } })
  expect(await call('sender', null, { url: 'https://evil.example/', top: true })).toEqual({
    value: { url: 'https://evil.example/', top: true },
  })
  expect(await call('sender', null, { url: 'about:blank', top: false })).toEqual({
    value: { url: 'about:blank', top: false },
  })
})

test('values survive both ways: bytes, undefined, odd numbers, half characters, hostile keys', async () => {
  const { call } = await startProbe()
  const hostile: unknown = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')
  const value = {
    bytes: Uint8Array.from({ length: 256 }, (_, byte) => byte),
    more: [new Uint8Array(0), Uint8Array.of(1, 2, 3).subarray(1)],
    absent: undefined,
    numbers: [0, -0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    text: 'één “citaat” 🙂 \u0000 \ud800',
    nothing: null,
    hostile,
  }
  expect(await call('echo', value)).toStrictEqual({ value })
  expect(await call('echo')).toStrictEqual({ value: undefined })
  expect(() => pack({ at: new Map() })).toThrow('[object Map]')
})

test('an error of main arrives as its message, as in Electron', async () => {
  const { call } = await startProbe()
  expect(await call('fail')).toEqual({ thrown: "Error invoking remote method 'call': Error: as asked" })
})

test('pages come from main with its policy, and from nowhere outside its folder', async () => {
  const { port, cookie } = await startProbe()
  const page = await ask(port, '/index.html', { headers: { cookie } })
  expect(page.header('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/)
  expect(page.header('content-type')).toBe('text/html; charset=utf-8')
  expect(page.body.toString()).toContain('<title>Proef</title>')
  const outside = ['/../main.ts', '/..%2fmain.ts', '/%2e%2e/main.ts', '/%2e%2e%2fmain.ts', '/..%5cmain.ts']
  const odd = ['/', '/missing.html', '//evil.example/index.html', '/index.html%00', '/%', '/page/../../main.ts']
  for (const path of [...outside, ...odd]) {
    const { status, body } = await ask(port, path, { headers: { cookie } })
    expect({ path, status, length: body.length }).toEqual({ path, status: 404, length: 0 })
  }
})

test('asked to stop, it lets the app close first', async () => {
  const { child, output } = await startProbe()
  child.kill('SIGTERM')
  expect(await line(output)).toBe('closed')
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0)
})

test('a second start in the same folder leads to the first', async () => {
  const { folder, address } = await startProbe()
  const second = run(folder)
  expect(await line(second.output)).toBe(address.href)
  expect(second.child.exitCode ?? (await once(second.child, 'exit'))[0]).toBe(0)
})
