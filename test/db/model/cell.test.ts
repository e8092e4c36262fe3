import { describe, expect, it } from 'vitest'
import { numberInCell } from '../../../db/model/cell.ts'
import { isNumberColumn } from '../../../db/model/run.ts'

describe('a cell', () => {
  it.each([
    ['12', 12],
    ['1.234,5', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u00a0234,50', 1234.5],
    ['€ 512.300,00', 512_300],
    ['500 €', 500],
    ['EUR 25', 25],
    ['25 euro', 25],
    ['-€ 1.200,00', -1200],
    ['€ -1.200,00', -1200],
    ['− 3', -3],
    ['+4', 4],
    ['(350,00)', -350],
    ['€ (350,00)', -350],
    ['(€ 350,00)', -350],
    ['€ -', 0],
    ['€ –', 0],
    ['12 %', 12],
    ['-3,5%', -3.5],
    ['$1,917,503', 1_917_503],
    ['$ 1,200.50', 1200.5],
    ['-$98', -98],
    ['($350.00)', -350],
    ['US$ 2.500', 2500],
    ['$ 2.500,75', 2500.75],
    ['£1,200', 1200],
    ['25 dollar', 25],
    ['1,200', 1.2],
  ])('%s holds %d', (cell, value) => {
    expect(numberInCell(cell)).toBe(value)
  })

  it.each(['', '  ', '-', '–', '—'])('“%s” holds none', (cell) => {
    expect(numberInCell(cell)).toBeNull()
  })

  it.each(['zo’n 900', 'ca. 300', '€', '%', '(ja)', '(-5)', '5 maart', '1.2.3', '()'])(
    '%s holds something else',
    (cell) => {
      expect(numberInCell(cell)).toBeUndefined()
    },
  )
})

describe('a column', () => {
  it('is of numbers whatever their sign or currency, and with empty cells', () => {
    expect(isNumberColumn(['€ 512.300,00', '-€ 1.200,00', '', '(350,00)', '€ -', '1 234,50'])).toBe(true)
  })

  it.each([{ cells: ['12', 'zo’n 900'] }, { cells: ['', ''] }, { cells: [] }])('is not: $cells', ({ cells }) => {
    expect(isNumberColumn(cells)).toBe(false)
  })
})
