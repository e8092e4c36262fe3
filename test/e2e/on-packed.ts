import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Page } from '@playwright/test'

/** The window of a packed app, and how it closes. */
export type Packed = { readonly page: Page; readonly close: () => Promise<void> }

/** Where a Chromium listens to who drives it, as it says on stderr. */
const listening = async (lines: AsyncIterable<string>): Promise<string> => {
  for await (const line of lines) {
    const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (address !== undefined) return address
  }
  throw new Error('the packed app ended before it listened')
}

const firstPage = async (browser: Browser): Promise<Page> => {
  const [context] = browser.contexts()
  if (context === undefined) throw new Error('the packed app has no window')
  return context.pages()[0] ?? context.waitForEvent('page')
}

/** Starts a packed app. Its fuses keep Node's debugger out, so it is driven as the Chromium that it also is. */
export const startPacked = async (program: string, args: readonly string[]): Promise<Packed> => {
  const child = spawn(program, ['--remote-debugging-port=0', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await listening(createInterface(child.stderr)))
  child.stderr.resume()
  return {
    page: await firstPage(browser),
    close: async () => {
      await browser.close()
      child.kill()
      await ended
    },
  }
}
