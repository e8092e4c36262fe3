import { describe, expect, test } from 'vitest'
import {
  addColumn,
  addRow,
  isBlank,
  pasteAt,
  readCells,
  removeColumn,
  removeRow,
  setCell,
  writeCells,
} from '../../../../renderer/report/parts/cells.ts'

const budget = '\t2021\t2022\nSubsidie\t500\t600\nTotaal\t500\t600'

describe('the cells of a table', () => {
  test('are kept as they were, with the empty corner', () => {
    expect(writeCells(readCells(budget))).toBe(budget)
    expect(readCells(budget)[0]).toEqual(['', '2021', '2022'])
  })

  test('of short rows are made up to the longest', () => {
    expect(readCells('a\nb\tc')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ])
  })

  test('hold no tab and no line end of their own', () => {
    expect(writeCells(setCell(readCells('a\tb'), 0, 1, 'twee\tdrie\nvier'))).toBe('a\ttwee drie vier')
  })

  test('take what is pasted from a cell on, and grow where it does not fit', () => {
    expect(
      pasteAt(readCells('a\tb\nc\td'), 1, 1, [
        ['1', '2'],
        ['3', '4'],
      ]),
    ).toEqual([
      ['a', 'b', ''],
      ['c', '1', '2'],
      ['', '3', '4'],
    ])
  })

  test('get rows and columns, and lose them but for the last', () => {
    expect(addRow(readCells('a\tb'), 0)).toEqual([
      ['', ''],
      ['a', 'b'],
    ])
    expect(addColumn(readCells('a\tb'), 1)).toEqual([['a', '', 'b']])
    expect(removeRow(readCells('a\nb'), 0)).toEqual([['b']])
    expect(removeColumn(readCells('a\tb'), 0)).toEqual([['b']])
    expect(removeRow([['a']], 0)).toEqual([['a']])
    expect(removeColumn([['a']], 0)).toEqual([['a']])
  })

  test('are blank when nothing stands in them', () => {
    expect(isBlank([['', ' ']])).toBe(true)
    expect(isBlank([['', '0']])).toBe(false)
  })
})
