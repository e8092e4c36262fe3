import { expect, it } from 'vitest'
import { decodeText, isWorkbook } from '../../../db/table/decode.ts'
import { readTable } from '../../../db/table/read-table.ts'

it('a cell with line breaks and quotes is one cell', () => {
  expect(readTable('a\t"één\n""twee"""\r\nb\tc', true)).toEqual([
    ['a', 'één\n"twee"'],
    ['b', 'c'],
  ])
})

it('a quote that Excel left as it is swallows no rows', () => {
  expect(readTable('"Samen" lezen\t3\nb\t4', true)).toEqual([
    ['"Samen" lezen', '3'],
    ['b', '4'],
  ])
})

it('a file says by its lines what parts its cells; a comma in pasted text parts none', () => {
  expect(readTable('a;b;c\n1,5;2;"x;y"', false)).toEqual([
    ['a', 'b', 'c'],
    ['1,5', '2', 'x;y'],
  ])
  expect(readTable('Gent, Brugge', true)).toEqual([['Gent, Brugge']])
})

it.each([';', ',', '\t'])('two columns parted by “%s” are two, also with an empty line at the end', (separator) => {
  expect(readTable(`Titel${separator}Datum\r\nTrefdag${separator}5 mei\r\n`, false).slice(0, 2)).toEqual([
    ['Titel', 'Datum'],
    ['Trefdag', '5 mei'],
  ])
})

const text = 'Eén café; 5 €'
const utf16 = (bytes: Buffer, mark: boolean) => (mark ? Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) : bytes)

it.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16', utf16(Buffer.from(text, 'utf16le'), true)],
  ['UTF-16 without its mark', utf16(Buffer.from(text, 'utf16le'), false)],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(text.replace('€', '\u0080'), 'latin1')],
])('%s is read as what it says', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text)
})

it('a workbook is no text', () => {
  expect(isWorkbook(new Uint8Array(Buffer.from('PK\u0003\u0004')))).toBe(true)
  expect(isWorkbook(new Uint8Array(Buffer.from('PK;1')))).toBe(false)
})
