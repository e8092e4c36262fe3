import { describe, expect, it } from 'vitest'
import { parseDay, parseNumber, whyNoDay } from '../../../db/model/parse.ts'

describe('a day', () => {
  const read = (typed: string) => parseDay(typed, '2023-01-09', 2022)

  it.each([
    '5/3/22',
    '05/03/2022',
    '5-3-2022',
    '5.3.22',
    '5 3 2022',
    ' 5 / 3 / 2022 ',
    '2022-03-05',
    '5 maart 2022',
    '5 mrt 22',
    '5 Mrt. 2022',
    '5maart2022',
    '5-mrt-2022',
    '050322',
    '05032022',
  ])('is read from %s', (typed) => {
    expect(read(typed)).toBe('2022-03-05')
  })

  it('falls in the chosen year when none is typed', () => {
    expect(read('5 maart')).toBe('2022-03-05')
    expect(read('31/12')).toBe('2022-12-31')
    expect(read('1 jan')).toBe('2022-01-01')
  })

  it('counts from today', () => {
    expect(read('vandaag')).toBe('2023-01-09')
    expect(read('Gisteren')).toBe('2023-01-08')
    expect(read('eergisteren')).toBe('2023-01-07')
    expect(parseDay('gisteren', '2024-03-01', 2024)).toBe('2024-02-29')
  })

  it('of two digits is of this century unless that lies far ahead', () => {
    expect(read('1/1/98')).toBe('1998-01-01')
    expect(read('1/1/43')).toBe('2043-01-01')
  })

  it.each(['', '30 februari', '3/13/2022', '32/1', 'maart', '5 ma', '5 j', '5/3/202', 'toString', '5/3/22/1', '44625'])(
    'is not guessed from “%s”',
    (typed) => {
      expect(read(typed)).toBeUndefined()
    },
  )
})

describe('a day that does not exist', () => {
  it.each([
    ['29 februari 2023', '2023 heeft geen 29 februari.'],
    ['29/2/23', '2023 heeft geen 29 februari.'],
    ['290223', '2023 heeft geen 29 februari.'],
    ['2023-02-29', '2023 heeft geen 29 februari.'],
    ['29 feb', '2022 heeft geen 29 februari.'],
    ['29/2/1900', '1900 heeft geen 29 februari.'],
    ['30 februari', 'Februari heeft hoogstens 29 dagen.'],
    ['31/2/2024', 'Februari heeft hoogstens 29 dagen.'],
    ['31 april', 'April heeft maar 30 dagen.'],
    ['31-11-2022', 'November heeft maar 30 dagen.'],
    ['32/1', 'Januari heeft maar 31 dagen.'],
    ['0/3/2022', 'Een maand begint met dag 1.'],
    ['3/13/2022', 'Maand 13 bestaat niet.'],
    ['1/1/1822', 'Het jaar ligt tussen 1900 en 2199.'],
    ['29/2/1822', 'Het jaar ligt tussen 1900 en 2199.'],
  ])('is said to be none: %s', (typed, why) => {
    expect(whyNoDay(typed, '2023-01-09', 2022)).toBe(why)
    expect(parseDay(typed, '2023-01-09', 2022)).toBeUndefined()
  })

  it.each(['29/2/2024', '29 februari 2024', 'vandaag', 'ooit', '', '5/3/202'])('is not said of “%s”', (typed) => {
    expect(whyNoDay(typed, '2023-01-09', 2022)).toBeUndefined()
  })
})

describe('a number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1234,5', 1234.5],
    ['163.734', 163734],
    ['1.234.567', 1234567],
    ['12.5', 12.5],
    ['1234.5', 1234.5],
    ['0', 0],
    ['-3', -3],
    ['−3,25', -3.25],
  ])('is read from %s', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })

  it.each(['', ' ', 'twaalf', '1,2,3', '1.23.456', '1.234,', '12 stuks', 'NaN', '1e5', '0x10'])(
    'is not guessed from “%s”',
    (typed) => {
      expect(parseNumber(typed)).toBeUndefined()
    },
  )
})
