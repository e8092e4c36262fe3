import type { Page } from '@playwright/test'
import { type PageCall, paths } from '../electron/page.ts'
import { unpack } from '../electron/wire.ts'

/**
 * Holds up the calls of this name, with this in their input, until it is told to let them go: a slow disk. Electron's
 * calls are no requests that can be held; there the story goes at its own speed.
 */
export const holdCalls = async (
  page: Page,
  name: string,
  input: Readonly<Record<string, unknown>>,
): Promise<() => Promise<void>> => {
  const { promise: letGo, resolve } = Promise.withResolvers<void>()
  await page.route(`**${paths.call}`, async (route) => {
    const { args } = unpack(route.request().postDataBuffer() ?? new Uint8Array()) as PageCall
    const [called, given] = args
    const isHeld =
      called === name && Object.entries(input).every(([key, value]) => Reflect.get(Object(given), key) === value)
    if (isHeld) await letGo
    await route.continue()
  })
  return async () => {
    resolve()
    await page.unrouteAll({ behavior: 'wait' })
  }
}
