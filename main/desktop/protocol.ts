/** The window's pages come from our own scheme: it has a real origin, unlike file:, and nothing else can be asked of it. */
import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative } from 'node:path'
import { protocol } from 'electron'

const scheme = 'app'
const host = 'jaarverslag'

/** Where the window starts. */
export const startPage = `${scheme}://${host}/index.html`

/** Whether an address is one of our pages. */
export const isOurs = (address: string): boolean => {
  const url = URL.parse(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === host
}

/** What a page may load: its own files, and images out of the store. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

const refused = (status: number): Response => new Response(null, { status })

/** The file under `root` that an address names; null when it lies outside. */
const fileOf = (root: string, address: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(address).pathname)
    const file = join(root, path)
    const inside = relative(root, file)
    return path.includes('\0') || path.includes('\\') || inside.startsWith('..') || isAbsolute(inside) ? null : file
  } catch {
    return null
  }
}

/** Must run before the app is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** Serves the built pages in the folder `root`, with the policy that holds in them, and nothing else. */
export const servePages = (root: string): void =>
  protocol.handle(scheme, async ({ url, method }) => {
    if (method !== 'GET') return refused(405)
    const file = isOurs(url) ? fileOf(root, url) : null
    if (file === null) return refused(404)
    try {
      return new Response(await readFile(file), {
        headers: {
          'Content-Type': mediaTypes[extname(file)] ?? 'application/octet-stream',
          'Content-Security-Policy': policy,
          'Referrer-Policy': 'no-referrer',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return refused(404)
    }
  })
