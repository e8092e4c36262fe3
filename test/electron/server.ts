/** Serves the window to a browser on this machine, and to nobody else. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { machine, mayNavigate, mayOpen, passes } from './machine.ts'
import { type PageAnswer, type PageCall, pageScript, paths, reloadScript } from './page.ts'
import { pack, unpack } from './wire.ts'

/** How long (ms) each answer to the page is held up: a story makes the machine slow. What is asked is done at once. */
const answerWait = Number(process.env['STAND_IN_HOLDS'] ?? 0)

const scriptPath = '/~stand-in/preload.js'

/** An address for the browser, behind a token that nobody can guess; at port 0 the system chooses one. */
export const newAddress = (port: number): string =>
  `http://127.0.0.1:${port}/?token=${randomBytes(24).toString('base64url')}`

/** `npm run dev` starts the app again and again at one address, made by `newAddress`; any other start has its own. */
const keptAddress = process.env['STAND_IN_ADDRESS']

const refuse = (response: ServerResponse, status: number, reason: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(reason)
}

const same = (given: string | undefined, secret: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(secret)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const cookieOf = ({ headers }: IncomingMessage, name: string): string | undefined =>
  headers.cookie
    ?.split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1)

/** An address in the browser → the address that Electron would give. */
const translate = (url: string, origin: string, scheme: string): string =>
  url.startsWith(`${origin}/`) ? scheme + url.slice(origin.length) : url

/** The pages that listen, by their name. */
const listeners = new Map<string, ServerResponse>()

/** Keeps a page's line open until the page goes. */
const listen = (response: ServerResponse, page: string): void => {
  listeners.set(page, response)
  response.on('close', () => listeners.delete(page))
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).flushHeaders()
}

/** The arguments, with what calls the page's function in the place of each of them; a page that went hears nothing. */
const withFunctions = ({ args, functions = [], page = '' }: PageCall): readonly unknown[] =>
  args.map((value, index) => {
    const given = functions.find(({ argument }) => argument === index)
    return given === undefined ? value : () => void listeners.get(page)?.write(`data: ${given.number}\n\n`)
  })

/** Runs the function that preload exposed, as if the page held it. */
const answerCall = async (origin: string, scheme: string, packed: Uint8Array, isGone: () => boolean) => {
  const call = unpack(packed) as PageCall
  const { frame, world, member } = call
  const exposure = machine.exposed.get(world)
  const called = exposure !== undefined && Object.hasOwn(exposure, member) ? exposure[member] : undefined
  if (called === undefined) return { thrown: `window.${world}.${member} is not a function` } satisfies PageAnswer
  const url = translate(frame.url, origin, scheme)
  try {
    const value = await machine.caller.run({ ...frame, url, isGone }, async () => called(...withFunctions(call)))
    return { value } satisfies PageAnswer
  } catch (cause) {
    return { thrown: cause instanceof Error ? cause.message : String(cause) } satisfies PageAnswer
  }
}

const preloadTag = `<script src="${scriptPath}"></script>`

/** A page as main's own handler gives it, with preload's script before all others. */
const servePage = async (response: ServerResponse, method: string, address: string): Promise<void> => {
  const handler = machine.pages.get(address.slice(0, address.indexOf(':')))
  if (handler === undefined || !(await passes(address))) return refuse(response, 403, 'refused by the app')
  const page = await handler(new Request(address, { method }))
  const headers = Object.fromEntries(page.headers)
  const content = Buffer.from(await page.arrayBuffer())
  const isHtml = headers['content-type']?.startsWith('text/html') ?? false
  response.writeHead(page.status, headers)
  response.end(isHtml ? content.toString('utf8').replace('<head>', `<head>${preloadTag}`) : content)
}

type Place = { readonly origin: string; readonly token: string; readonly cookie: string; readonly start: URL }

const serve = async (request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> => {
  const { origin, token, cookie, start } = place
  const { method = 'GET', url = '/', headers } = request
  const scheme = `${start.protocol}//${start.host}`
  if (`http://${headers.host}` !== origin) return refuse(response, 403, 'unknown host')
  if (headers.origin !== undefined && headers.origin !== origin) return refuse(response, 403, 'unknown origin')
  if (url.startsWith('/?token=') && same(url.slice('/?token='.length), token)) {
    const held = `${cookie}=${token}; HttpOnly; SameSite=Lax; Path=/`
    response.writeHead(303, { 'Set-Cookie': held, Location: start.pathname, 'Referrer-Policy': 'no-referrer' }).end()
    return
  }
  if (!same(cookieOf(request, cookie), token)) return refuse(response, 403, 'token needed: open the address as printed')
  if (url === scriptPath) {
    const exposed = [...machine.exposed].map(([world, members]) => [world, Object.keys(members)] as const)
    response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    response.end(pageScript(Object.fromEntries(exposed)) + (keptAddress === undefined ? '' : reloadScript(process.pid)))
  } else if (url === paths.call && method === 'POST' && headers.origin === origin) {
    const answer = await answerCall(origin, scheme, await buffer(request), () => response.destroyed)
    if (answerWait > 0) await setTimeout(answerWait)
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(pack(answer))
  } else if (url.startsWith(paths.listen)) {
    listen(response, url.slice(paths.listen.length))
  } else if (url === paths.started && keptAddress !== undefined) {
    // Stays open as long as this process: the browser asks again when it ended, and hears from the next.
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(`retry: 200\ndata: ${process.pid}\n\n`)
  } else if (url === '/favicon.ico') {
    // Asked for by browsers, never by Electron.
    response.writeHead(204).end()
  } else if (url === paths.navigate && method === 'POST') {
    response.end(String(mayNavigate(translate(await text(request), origin, scheme))))
  } else if (url === paths.open && method === 'POST') {
    response.end(String(mayOpen(await text(request))))
  } else await servePage(response, method, scheme + url)
}

/** Starts serving the page `start` (an address in the app's own scheme); gives the address for the browser, with its token. */
export const serveWindow = async (start: string): Promise<string> => {
  const { port: wantedPort, searchParams } = new URL(keptAddress ?? newAddress(0))
  const token = searchParams.get('token') ?? ''
  if (token.length < 32) throw new Error('STAND_IN_ADDRESS has no token that nobody can guess')
  let place: Place | null = null
  const server = createServer((request, response) => {
    if (place === null) return refuse(response, 503, 'not ready')
    serve(request, response, place).catch((cause: unknown) => {
      process.stderr.write(`${String(cause)}\n`)
      refuse(response, 500, 'the stand-in failed')
    })
  })
  await once(server.listen(Number(wantedPort), '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  // Cookies don't know ports: two stand-ins must not share one.
  place = { origin: `http://127.0.0.1:${port}`, token, cookie: `stand-in-${port}`, start: new URL(start) }
  return `${place.origin}/?token=${token}`
}
