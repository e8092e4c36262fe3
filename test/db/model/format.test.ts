import { expect, it } from 'vitest'
import { formatDate, formatDateShort, formatFigure, formatNumber } from '../../../db/model/format.ts'

it('prints numbers as nl-BE does', () => {
  expect(formatNumber(163734)).toBe('163.734')
  expect(formatNumber(1234.5)).toBe('1.234,5')
  expect(formatNumber(1_000_000_000_000)).toBe('1.000.000.000.000')
  expect(formatNumber(999)).toBe('999')
  expect(formatNumber(0)).toBe('0')
  expect(formatNumber(-12.25)).toBe('-12,25')
  expect(formatNumber(-0.001)).toBe('0')
})

it('prints figures with their unit, a net promoter score always signed', () => {
  expect(formatFigure(81, '%')).toBe('81%')
  expect(formatFigure(34, 'nps')).toBe('+34')
  expect(formatFigure(-12, 'nps')).toBe('-12')
  expect(formatFigure(0, 'nps')).toBe('0')
  expect(formatFigure(582789, 'count')).toBe('582.789')
  expect(formatFigure(4.2, '/5')).toBe('4,2/5')
  expect(formatFigure(8, '/10')).toBe('8,0/10')
})

it('prints dates as nl-BE does, whatever the zone of the machine', () => {
  expect(formatDate('2022-03-05')).toBe('5 maart 2022')
  expect(formatDate('2022-12-31')).toBe('31 december 2022')
  expect(formatDateShort('2022-03-05')).toBe('05/03/2022')
})
