import { describe, expect, test } from 'vitest'
import { isRemote, risksOfClock, risksOfPlace, syncedBy } from '../../../main/files/risks.ts'

describe('a folder that is kept the same on several machines is known by its name', () => {
  test.each([
    ['C:\\Users\\An\\OneDrive\\Documenten\\gegevens.jaarverslag', 'OneDrive'],
    ['C:\\Users\\An\\OneDrive - De Groene Stap vzw\\gegevens.jaarverslag', 'OneDrive'],
    ['/Users/an/Library/CloudStorage/OneDrive-Personal/gegevens.jaarverslag', 'OneDrive'],
    ['/Users/an/Dropbox (Persoonlijk)/gegevens.jaarverslag', 'Dropbox'],
    ['/home/an/Dropbox/werk/gegevens.jaarverslag', 'Dropbox'],
    ['G:\\Mijn Drive\\gegevens.jaarverslag', 'Google Drive'],
    ['/Users/an/Library/Mobile Documents/com~apple~CloudDocs/gegevens.jaarverslag', 'iCloud'],
    ['/home/an/Nextcloud/gegevens.jaarverslag', 'Nextcloud'],
    ['/home/an/OneDriver/gegevens.jaarverslag', null],
    ['/home/an/.config/jaarverslag/gegevens.jaarverslag', null],
    ['/home/an/OneDrive.jaarverslag', null],
  ])('%s → %s', (path, service) => {
    expect(syncedBy(path)).toBe(service)
  })
})

test.each([
  ['\\\\server\\deel\\gegevens.jaarverslag', true],
  ['//server/deel/gegevens.jaarverslag', true],
  ['/tmp/gegevens.jaarverslag', false],
  ['/weg/gegevens.jaarverslag', false],
])('%s lies on another machine: %s', (path, isThere) => {
  expect(isRemote(path)).toBe(isThere)
})

test('each says why, and what to do', () => {
  expect(risksOfPlace('/home/an/Dropbox/gegevens.jaarverslag')).toEqual([
    { kind: 'synced', message: expect.stringMatching(/map van Dropbox.*beschadigd.*Zet je gegevens op deze computer/) },
  ])
  expect(risksOfPlace('//server/deel/gegevens.jaarverslag')).toMatchObject([{ kind: 'network' }])
  expect(risksOfPlace('/tmp/gegevens.jaarverslag')).toEqual([])
})

test('a clock that was set back is told, but not one that runs a little behind', () => {
  const at = '2026-11-14T10:00:00.000Z'
  expect(risksOfClock(at, new Date('2026-11-13T11:00:00Z'))).toEqual([])
  expect(risksOfClock(null, new Date(0))).toEqual([])
  expect(risksOfClock(at, new Date('2020-01-03T12:00:00Z'))).toEqual([
    {
      kind: 'clock',
      message: expect.stringMatching(/op 3 januari 2020.*van 14 november 2026\. Er is niets verloren\./),
    },
  ])
})
