/** The stand-in itself, in a real browser: what the page sends and gets is what Electron would carry. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { spawnStandIn } from './on-stand-in.ts'

test('values cross between page and process as they are', async ({ lazyBrowser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-probe-'))
  const faults: string[] = []
  const main = join(import.meta.dirname, '../electron/probe/main.ts')
  const { address, close } = await spawnStandIn(main, folder, folder, {
    fault: (text) => faults.push(text),
    isSlow: false,
  })
  const page = await (await lazyBrowser()).newPage()
  await page.goto(address)
  expect(new URL(page.url()).search).toBe('')
  const answer = await page.evaluate(async () => {
    const { call } = Reflect.get(window, 'probe')
    const sent = { bytes: Uint8Array.of(0, 127, 128, 255), absent: undefined, half: '\ud800', odd: [Number.NaN, -0] }
    const got = await call('echo', sent)
    return {
      bytes: got.bytes instanceof Uint8Array && [...got.bytes],
      absent: 'absent' in got && got.absent === undefined,
      half: got.half === sent.half,
      odd: got.odd.map((value: number, index: number) => Object.is(value, sent.odd[index])),
      sender: await call('sender'),
      failed: await call('fail').catch((error: Error) => error.message),
      fixed: Reflect.set(window, 'probe', null),
    }
  })
  expect(answer).toEqual({
    bytes: [0, 127, 128, 255],
    absent: true,
    half: true,
    odd: [true, true],
    sender: { url: 'app://jaarverslag/index.html', top: true },
    failed: "Error invoking remote method 'call': Error: as asked",
    fixed: false,
  })
  await page.close()
  await close()
  rmSync(folder, { recursive: true, force: true })
  expect(faults).toEqual([])
})
