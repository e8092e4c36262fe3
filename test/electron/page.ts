/** What the page gets from the stand-in: the functions that preload exposed, each forwarding to the process. */
import { pack, unpack } from './wire.ts'

/** Name in the page's `window` → names of its functions. */
export type Exposed = Readonly<Record<string, readonly string[]>>

/** One call of an exposed function, and from where. */
export type PageCall = {
  readonly frame: { readonly url: string; readonly top: boolean }
  readonly world: string
  readonly member: string
  readonly args: readonly unknown[]
}
export type PageAnswer = { readonly value: unknown } | { readonly thrown: string }

/** Where the server hears the page. */
export const paths = {
  call: '/~stand-in/call',
  navigate: '/~stand-in/navigate',
  open: '/~stand-in/open',
  started: '/~stand-in/started',
} as const

/** Runs in the page; everything it uses is given to it. */
const expose = (encode: typeof pack, decode: typeof unpack, exposed: Exposed, at: typeof paths): void => {
  let leaving = false
  addEventListener('pagehide', () => {
    leaving = true
  })
  const send = async (call: PageCall): Promise<unknown> => {
    // While the page goes away, only a request that outlives it still arrives.
    const response = await fetch(at.call, { method: 'POST', body: encode(call), keepalive: leaving })
    if (!response.ok) throw new Error(`the stand-in refused the call: ${response.status}`)
    const answer = decode(new Uint8Array(await response.arrayBuffer())) as PageAnswer
    if ('thrown' in answer) throw new Error(answer.thrown)
    return answer.value
  }
  for (const [world, members] of Object.entries(exposed)) {
    const frame = () => ({ url: location.href, top: window === window.top })
    const value = Object.fromEntries(
      members.map((member) => [member, (...args: unknown[]) => send({ frame: frame(), world, member, args })]),
    )
    Object.defineProperty(window, world, { value: Object.freeze(value), enumerable: true })
  }
  // Electron asks main before the page goes anywhere or opens a window; here the page itself asks, and waits.
  const mayGo = (path: string, url: string): boolean => {
    const question = new XMLHttpRequest()
    question.open('POST', path, false)
    question.send(url)
    return question.responseText === 'true'
  }
  const refused = (url: string | URL | undefined): null => {
    mayGo(at.open, String(new URL(url ?? 'about:blank', location.href)))
    return null
  }
  Object.defineProperty(window, 'open', { value: refused })
  window.navigation?.addEventListener('navigate', (event) => {
    const { url, sameDocument } = event.destination
    const byThePage = event.navigationType === 'push' || event.navigationType === 'replace'
    if (byThePage && !sameDocument && !mayGo(at.navigate, url)) event.preventDefault()
  })
}

/** The script that runs before the page's own. */
export const pageScript = (exposed: Exposed): string =>
  `(${expose.toString()})(${pack.toString()}, ${unpack.toString()}, ${JSON.stringify(exposed)}, ${JSON.stringify(paths)})`

/** Runs in the page while it is developed: loads it again once another process answers than the one that it came from. */
const reloadAfter = (process: number, started: string): void => {
  new EventSource(started).addEventListener('message', ({ data }) => {
    if (data !== String(process)) location.reload()
  })
}

/** For `npm run dev`, behind the other script. */
export const reloadScript = (process: number): string =>
  `;(${reloadAfter.toString()})(${process}, ${JSON.stringify(paths.started)})`
