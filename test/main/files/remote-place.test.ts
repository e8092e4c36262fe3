import * as fs from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { isRemote, risksOfClock, risksOfPlace } from '../../../main/files/risks.ts'

// The edge of the machine: the disks of another one can't be had otherwise.
vi.mock('node:fs', { spy: true })
const { platform } = process
const onPlatform = (name: NodeJS.Platform) => Object.defineProperty(process, 'platform', { value: name })
afterEach(() => {
  vi.mocked(fs.statfsSync).mockReset()
  onPlatform(platform)
})

const path = '/mnt/deel/gegevens.jaarverslag'
const stats = { type: 0, bsize: 0, blocks: 0, bfree: 0, bavail: 0, files: 0, ffree: 0, frsize: 0 }
const diskIs = (type: number) => vi.mocked(fs.statfsSync).mockReturnValue({ ...stats, type })

test.each([
  ['NFS', 0x6969],
  ['SMB', 0x517b],
  ['CIFS', 0xff534d42],
  ['SMB2', 0xfe534d42],
  ['VirtualBox', 0x5ca1ab1e],
])('Linux knows a share of %s by its number', (_name, type) => {
  onPlatform('linux')
  diskIs(type)
  expect(isRemote(path)).toBe(true)
  expect(risksOfPlace(path)).toMatchObject([{ kind: 'network' }])
})

test('a disk of the machine itself lies on no other, and a number of Linux says nothing elsewhere', () => {
  onPlatform('linux')
  // ext4
  diskIs(0xef53)
  expect(isRemote(path)).toBe(false)
  onPlatform('darwin')
  diskIs(0x6969)
  expect(isRemote(path)).toBe(false)
})

test('Windows gives the true name of a drive that stands for a share', () => {
  onPlatform('win32')
  const trueName = vi.spyOn(fs.realpathSync, 'native')
  trueName.mockReturnValueOnce('\\\\server\\deel')
  expect(isRemote('Z:\\gegevens.jaarverslag')).toBe(true)
  trueName.mockReturnValueOnce('C:\\Gegevens')
  expect(isRemote('C:\\Gegevens\\gegevens.jaarverslag')).toBe(false)
})

test('a clock is a day behind at most before it is told', () => {
  const changed = '2026-11-14T10:00:00.000Z'
  expect(risksOfClock(changed, new Date('2026-11-13T10:00:00.000Z'))).toEqual([])
  expect(risksOfClock(changed, new Date('2026-11-13T09:59:59.999Z'))).toMatchObject([{ kind: 'clock' }])
})
