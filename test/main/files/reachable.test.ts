import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { isReachable } from '../../../main/files/reachable.ts'
import { tempFolder } from '../../helpers/folder.ts'

it('a folder that is there can be reached, one that is not there can’t', async () => {
  const folder = tempFolder()
  expect(await isReachable(folder)).toBe(true)
  expect(await isReachable(join(folder, 'weg'))).toBe(false)
})

it('a folder that never answers is taken for away, so that nothing waits for it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const asked = isReachable('//server/map', () => new Promise(() => {}))
    vi.advanceTimersByTime(3000)
    expect(await asked).toBe(false)
  } finally {
    vi.useRealTimers()
  }
})

it('once it answered nothing waits for the rest of its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    expect(await isReachable('/map', async () => {})).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
