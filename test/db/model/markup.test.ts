import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInline, parseMarkup } from '../../../db/model/parse-markup.ts'
import { writeMarkup } from '../../../db/model/write-markup.ts'

describe('a line of text', () => {
  test('has bold, italic, both, and words that lead somewhere', () => {
    expect(
      parseInline('Een **vet** woord, __cursief__, **__beide__** en [de site](https://voorbeeld.be/a_b).'),
    ).toEqual([
      { text: 'Een ' },
      { text: 'vet', strong: true },
      { text: ' woord, ' },
      { text: 'cursief', emphasis: true },
      { text: ', ' },
      { text: 'beide', strong: true, emphasis: true },
      { text: ' en ' },
      { text: 'de site', href: 'https://voorbeeld.be/a_b' },
      { text: '.' },
    ])
  })

  test('has figures, also in bold, with the words that go with them', () => {
    expect(
      parseInline('**{activities.total}** {activities.total|vorming|vormingen}, {questions.declined|geen}, {year}'),
    ).toEqual([
      { token: { id: 'activities.total', words: [] }, strong: true },
      { text: ' ' },
      { token: { id: 'activities.total', words: ['vorming', 'vormingen'] } },
      { text: ', ' },
      { token: { id: 'questions.declined', words: ['geen'] } },
      { text: ', ' },
      { token: { id: 'year', words: [] } },
    ])
  })

  test('has words in other languages, with what stands out and leads somewhere within them', () => {
    expect(
      parseInline('Zij zei: [Bonne **chance**, [ici](https://a.be) en {year}!]{lang=fr} [so [gut]{lang=de}]{lang=en}'),
    ).toEqual([
      { text: 'Zij zei: ' },
      { text: 'Bonne ', lang: 'fr' },
      { text: 'chance', strong: true, lang: 'fr' },
      { text: ', ', lang: 'fr' },
      { text: 'ici', href: 'https://a.be', lang: 'fr' },
      { text: ' en ', lang: 'fr' },
      { token: { id: 'year', words: [] }, lang: 'fr' },
      { text: '!', lang: 'fr' },
      { text: ' ' },
      { text: 'so ', lang: 'en' },
      { text: 'gut', lang: 'de' },
    ])
  })

  test.each([
    '[hola]{lang=es} en [chance] {lang=fr}',
    '[]{lang=fr}',
    'chance]{lang=fr}',
    '[chance]{ lang=fr }',
    '2 ** 3 = 8',
    'een **half begin',
    'Naam: ____ en ________',
    'jaar_verslag_2022 van de *leden*',
    'zie [1] en [noot](bijlage.pdf)',
    '[klik](javascript:alert(1))',
    '<b>geen vet</b> =1+1 {1, 2} {} {year|a}',
    '** a **',
    '****',
    'C:\\map\\bestand',
  ])('leaves %s as it was typed', (text) => {
    expect(parseInline(text)).toEqual([{ text }])
  })

  test('takes what follows a backslash at its word', () => {
    expect(parseInline('\\*\\*niet vet\\*\\* \\{activities.total\\} \\[a](https://b.be)')).toEqual([
      { text: '**niet vet** {activities.total} [a](https://b.be)' },
    ])
  })

  test('is read in one go, however many marks never close', () => {
    expect(parseInline('**a __b [c {d '.repeat(20_000))).toHaveLength(1)
  })
})

test('a text has headings, lists with and without numbers, and quotes', () => {
  const text =
    '### Kop\nEerste regel\ntweede regel\n- een\n- twee\n1. eerst\n2. dan\n> Zo leerrijk!\n> — deelnemer\n\n> zonder naam'
  expect(parseMarkup(text)).toEqual([
    { kind: 'heading', content: [{ text: 'Kop' }] },
    { kind: 'paragraph', content: [{ text: 'Eerste regel\ntweede regel' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan' }]] },
    { kind: 'quote', content: [{ text: 'Zo leerrijk!' }], attribution: 'deelnemer' },
    { kind: 'quote', content: [{ text: 'zonder naam' }], attribution: null },
  ])
})

test('a stretch in another language is written once, however its words look', () => {
  const text = 'Wij zeggen [bonne **chance** à [tous](https://a.be)\nles amis]{lang=fr}, of [**good** luck]{lang=en}.'
  expect(writeMarkup(parseMarkup(text))).toBe(text)
  expect(
    writeMarkup([
      { kind: 'paragraph', content: [{ text: 'Kijk' }, { text: ' bonne chance ', lang: 'fr' }, { text: '!' }] },
    ]),
  ).toBe('Kijk [bonne chance]{lang=fr} !')
})

const mark = fc.constantFrom(
  ']{lang=fr}',
  ']{lang=en}',
  '**',
  '__',
  '[',
  '](https://a.be)',
  '{year}',
  '{a.b|x|y}',
  '\\',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '### ',
  '> ',
  '> — ',
  ' ',
  'a',
  'b.',
  '#',
)
const typed = fc.array(fc.oneof(mark, fc.string({ maxLength: 3 })), { maxLength: 24 }).map((parts) => parts.join(''))

test('what is written is read as the same parts again', () => {
  const settle = (text: string) => parseMarkup(writeMarkup(parseMarkup(text)))
  fc.assert(
    fc.property(typed, (text) => {
      const once = settle(text)
      expect(settle(writeMarkup(once))).toEqual(once)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('any text that is meant as such is read as it was typed', () => {
  const words = fc
    .array(mark, { minLength: 1, maxLength: 12 })
    .map((marks) => `x${marks.join('')}x`.replace(/\s+/g, ' '))
  fc.assert(
    fc.property(words, (text) => {
      expect(parseMarkup(writeMarkup([{ kind: 'paragraph', content: [{ text }] }]))).toEqual([
        { kind: 'paragraph', content: [{ text }] },
      ])
    }),
    { numRuns: 2000, seed: 1 },
  )
})

describe('a text of any length', () => {
  const shapes: readonly (readonly [string, (count: number) => string])[] = [
    ['nested brackets that all close', (count) => `${'['.repeat(count)}a${' b]{lang=fr}'.repeat(count)}`],
    ['nested links', (count) => `${'[a '.repeat(count)}${'](https://a.be)'.repeat(count)}`],
    ['brackets that never close', (count) => '['.repeat(count * 6)],
    ['brackets that never close, and ends of bold', (count) => `${'['.repeat(count)}${'x** '.repeat(count)}`],
    ['bold and cursive by turns', (count) => '**a __b '.repeat(count) + 'c__ d**'.repeat(count)],
    ['braces that never close', (count) => '{a.b'.repeat(count * 2)],
  ]

  const took = (text: string): number => {
    const start = performance.now()
    parseMarkup(text)
    return performance.now() - start
  }

  /** How many times as long the second takes as the first: the least of each, so that other work on the machine is not measured. */
  const ratio = (short: string, long: string, enough: number): number => {
    let [ofShort, ofLong] = [took(short), took(long)]
    for (let round = 0; round < 30 && ofLong / ofShort >= enough; round++)
      [ofShort, ofLong] = [Math.min(ofShort, took(short)), Math.min(ofLong, took(long))]
    return ofLong / ofShort
  }

  test.each(shapes)('is read in time that grows with its length alone: %s', (_, make) => {
    // Four times the length takes some four times as long, in the same run; a parser that goes back takes sixteen times.
    const [short, long] = [make(1500), make(6000)]
    took(short)
    expect(ratio(short, long, 7)).toBeLessThan(7)
  })

  test('gives what is marked at the innermost place', () => {
    const deep = parseInline(`${'['.repeat(20_000)}a${']{lang=fr}'.repeat(19_999)}](https://a.be)`)
    expect(deep).toEqual([{ text: 'a', lang: 'fr', href: 'https://a.be' }])
  })
})
