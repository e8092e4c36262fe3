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
  /** Of each argument that is a function of the page: its number there. */
  readonly functions?: readonly { readonly argument: number; readonly number: number }[]
  /** The page that listens for calls of its functions. */
  readonly page?: string
}
export type PageAnswer = { readonly value: unknown } | { readonly thrown: string }

/** Where the server hears the page. */
export const paths = {
  call: '/~stand-in/call',
  /** Where a page listens, followed by its name. */
  listen: '/~stand-in/listen/',
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
  const page = crypto.randomUUID()
  const functions: ((...args: unknown[]) => unknown)[] = []
  let listening: Promise<void> | undefined
  /** Hears which of its functions main calls. */
  const listen = () =>
    new Promise<void>((resolve) => {
      const calls = new EventSource(at.listen + page)
      calls.addEventListener('open', () => resolve(), { once: true })
      calls.addEventListener('message', ({ data }) => functions[Number(data)]?.())
      addEventListener('pagehide', () => calls.close())
    })
  const send = async (from: PageCall): Promise<unknown> => {
    // What a page asks while it goes away finds no frame in Electron: it is not answered.
    if (leaving) return new Promise(() => {})
    const given = from.args.flatMap((value, argument) =>
      typeof value === 'function' ? { argument, number: functions.push(value as () => void) - 1 } : [],
    )
    if (given.length > 0) {
      listening ??= listen()
      await listening
    }
    const args = from.args.map((value) => (typeof value === 'function' ? null : value))
    const response = await fetch(at.call, { method: 'POST', body: encode({ ...from, args, functions: given, page }) })
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
