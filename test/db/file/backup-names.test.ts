import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backupsIn, type NamedBackup, nextName, outlived } from '../../../db/file/backup-names.ts'
import { tempFolder } from '../../helpers/folder.ts'

const store = '/gegevens/gegevens.jaarverslag'

/** Backups made one after the other at these days, latest first. */
const madeOn = (days: readonly string[]): readonly NamedBackup[] =>
  days
    .map((day, index) => ({
      file: `${index + 1}`,
      serial: index + 1,
      at: `${day}T12:00:00.000Z`,
      reason: 'start' as const,
    }))
    .toReversed()
const goneOf = (days: readonly string[]) => outlived(madeOn(days)).map(({ file }) => Number(file))
const day = (number: number) => new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10)

describe('a backup is called', () => {
  it('by its store, a number that rises, its instant and why it was made', () => {
    const first = nextName(store, [], 'start', new Date('2026-11-23T14:02:05.678Z'))
    expect(first).toBe('gegevens.0001.2026-11-23T14-02-05.start.jaarverslag')
    const folder = join(tempFolder(), 'reservekopieen')
    mkdirSync(folder)
    for (const file of [first, 'ander.0004.2026-11-23T14-02-05.start.jaarverslag', `${first}.tmp`, 'brief.docx'])
      writeFileSync(join(folder, file), '')
    const found = backupsIn(folder, store)
    expect(found).toEqual([{ file: first, serial: 1, at: '2026-11-23T14:02:05.000Z', reason: 'start' }])
    expect(nextName(store, found, 'voor-import', new Date(0))).toBe(
      'gegevens.0002.1970-01-01T00-00-00.voor-import.jaarverslag',
    )
  })

  it('and a folder that is not there holds none', () => {
    expect(backupsIn(join(tempFolder(), 'weg'), store)).toEqual([])
  })
})

describe('of the backups are kept', () => {
  it('the ten latest', () => {
    expect(goneOf(Array.from({ length: 10 }, () => '2022-03-05'))).toEqual([])
    expect(goneOf(Array.from({ length: 13 }, () => '2022-03-05'))).toEqual([3, 2, 1])
  })

  it('the last of each of the fourteen latest days, and of the twelve latest months: two years of one a day leave 25', () => {
    // 730 days from 1 January 2022 end at 31 December 2023; its last fourteen days and the ends of eleven months before stay.
    const days = Array.from({ length: 730 }, (_, index) => day(index + 1))
    const gone = new Set(goneOf(days))
    const kept = days.filter((_, index) => !gone.has(index + 1))
    expect(kept).toHaveLength(25)
    expect(kept.slice(0, 3)).toEqual(['2023-01-31', '2023-02-28', '2023-03-31'])
    expect(kept.slice(-14)).toEqual(days.slice(-14))
  })

  it('those of last week after a day with many: thirty pastes push out no other day', () => {
    const week = ['2022-03-01', '2022-03-02', '2022-03-03', '2022-03-04']
    // The twenty earliest of the thirty go; the four of the days before stay.
    expect(goneOf([...week, ...Array.from({ length: 30 }, () => '2022-03-08')])).toEqual(
      Array.from({ length: 20 }, (_, index) => 24 - index),
    )
  })

  it('the latest made, also when the clock was set back in between', () => {
    const days = [...Array.from({ length: 10 }, () => '2030-01-01'), ...Array.from({ length: 10 }, () => '2001-01-01')]
    // What was made last is kept, though it bears the oldest date; of the month of 2030 the last one stays.
    expect(goneOf(days)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
  })
})
