import { expect, test } from 'vitest'
import { wordingOf } from '../../../main/pdf/text.ts'
import { xml } from '../../../main/pdf/xml.ts'

const { plain, oneLine, words, set } = wordingOf('source', () => {})

test('what a printer would obey is left out, line ends and all letters stay', () => {
  expect(plain('a\u0000b\u0007c\u202ed')).toBe('abcd')
  expect(plain('één\r\ntwee\rdrie\u2028vier\tvijf')).toBe('één\ntwee\ndrie\nvier vijf')
  expect(plain('ĳs en Ĳzer')).toBe('ijs en IJzer')
  expect(plain('Žižek, Łódź, ‘naïef’ – €')).toBe('Žižek, Łódź, ‘naïef’ – €')
})

test('what the fonts lack is told, never an empty box', () => {
  expect(plain('Super! 😊👍🏽 Tot dan 👩‍👩‍👧')).toBe('Super! 😊👍 Tot dan 👩👩👧')
  expect(plain('Spreker: 王小明 en محمد.')).toBe('Spreker: [?] en [?].')
  expect(plain('🇧🇪 of ❤')).toBe('🇧🇪 of ❤')
  expect(plain('[?][?] blijft staan')).toBe('[?][?] blijft staan')
})

test('a picture stands in the font that has it, and letters in theirs', () => {
  expect(set('Super! 😊👍 Tot dan')).toEqual([
    { text: 'Super! ' },
    { text: '😊👍', font: 'Emoji' },
    { text: ' Tot dan' },
  ])
  expect(set('Geen beeld')).toBe('Geen beeld')
})

test('what looks alike takes the place of what the fonts lack', () => {
  expect(plain('cafe\u0301, een\u2011twee, 20\u2003m², ﬁets, Ｗ, 1\ufe0f\u20e3, ver\u00adder, ☐\ufe0e')).toBe(
    'café, een‐twee, 20 m², ﬁets, W, 1, verder, ☐',
  )
})

test('a title stands on one line', () => {
  expect(oneLine('  Een\n\ntitel \t hier ')).toBe('Een titel hier')
})

test('markup within a drawing is text', () => {
  expect(xml('<b a="1">&amp;</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;&lt;/b&gt;')
})

test('no line ends between a day and its month', () => {
  expect(words(['Op 17 maart 2022 en in 2022 mei'])).toBe('Op 17\u00a0maart 2022 en in 2022 mei')
})
