import { expect, test } from 'vitest'
import { facesOf } from '../../../main/pdf/faces.ts'
import { textMeasureOf } from '../../../main/pdf/text-measure.ts'

const faces = facesOf('sober', 'source')
const { lines, width, height, fitted } = textMeasureOf('source')
const sentence = 'Met onze vraaggestuurde werking bieden we een antwoord op sociaal-culturele vragen en behoeften.'

test('a width is what the font says', () => {
  // The digits of Source Sans 3 are 497 thousandths of its size wide.
  expect(width('2022', { font: 'Sans', fontSize: 10, lineHeight: 1 })).toBeCloseTo(4 * 4.97, 5)
})

test.each([20, 60, 110, 240])('lines in %i points fit, and hold every word', (room) => {
  const set = lines(sentence, faces.body, room)
  for (const line of set) expect(width(line, faces.body)).toBeLessThanOrEqual(room)
  // A word that is broken gets a hyphen.
  expect(set.join('').replaceAll(/[ -]/g, '')).toBe(sentence.replaceAll(/[ -]/g, ''))
})

test('a line may end at a hyphen, a line end makes a new line', () => {
  expect(lines('sociaal-cultureel', faces.body, 50)).toEqual(['sociaal-', 'cultureel'])
  expect(lines('een\ntwee', faces.body, 500)).toEqual(['een', 'twee'])
  expect(lines('', faces.body, 500)).toEqual([''])
})

test('a height is that of the lines', () => {
  expect(height('een\ntwee\ndrie', faces.body, 500)).toBeCloseTo(3 * height('een', faces.body, 500), 5)
})

test('a size is found in which a text fits, and a short text keeps its own', () => {
  expect(fitted('Kort', faces.coverTitle, 400, 200).fontSize).toBe(faces.coverTitle.fontSize)
  const long = sentence.repeat(3)
  const face = fitted(long, faces.coverTitle, 400, 200)
  expect(face.fontSize).toBeLessThan(faces.coverTitle.fontSize)
  expect(height(long, face, 400)).toBeLessThanOrEqual(200)
})

test('a title shrinks rather than split a word', () => {
  const word = 'Verantwoordelijkheden'
  const face = fitted(word, faces.coverTitle, 300, 200)
  expect(lines(word, face, 300)).toEqual([word])
})
