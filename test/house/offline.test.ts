import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Every means that a process or a page has to reach the network. */
const means = [
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bnew (WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/,
  /\bsendBeacon\b/,
  /from '(node:)?(net|tls|http|https|http2|dns|dns\/promises|dgram|inspector)'/,
  /\b(autoUpdater|crashReporter)\b/,
  /import \{[^}]*\bnet\b[^}]*\} from 'electron'/,
]

it('nothing in the rooms of the app knows a way to the network', () => {
  const files = globSync('{db,main,preload,renderer}/**/*.{ts,tsx,html}', { cwd: root })
  expect(files.length).toBeGreaterThan(200)
  const found = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return means.filter((one) => one.test(text)).map((one) => `${file}: ${one.source}`)
  })
  expect(found).toEqual([])
})
