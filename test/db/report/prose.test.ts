import { describe, expect, test } from 'vitest'
import { ownText, runsOf, type Spoken, standardText } from '../../../db/report/prose.ts'
import { figureFor, outline, read } from '../../helpers/report.ts'

const total = figureFor('activities.total', 68)
const one = figureFor('activities.format.online', 1)
const share = figureFor('consultations.policyShare', 51, { unit: '%' })
const spoken: Spoken = { year: 2022, figures: new Map([total, one, share].map((figure) => [figure.id, figure])) }

describe('a living sentence', () => {
  test('holds the figure itself, not its text', () => {
    expect(runsOf('We gaven {activities.total} vormingen.', spoken)).toEqual([
      'We gaven ',
      { figure: total },
      ' vormingen.',
    ])
  })

  test('takes the first word for one, the second for all else, and the year', () => {
    expect(
      runsOf('{activities.format.online|vorming|vormingen}, {activities.total|vorming|vormingen} in {year}', spoken),
    ).toEqual(['vorming, vormingen in 2022'])
  })

  test.each([0, 2, -1])('%i takes the word for many', (value) => {
    const figures = new Map([['a.b', figureFor('a.b', value)]])
    expect(runsOf('{a.b|vorming|vormingen}', { year: 2022, figures })).toEqual(['vormingen'])
  })

  test('says a word of its own for none', () => {
    const none = figureFor('questions.declined', 0)
    const { figures } = spoken
    const text = 'We weigerden {questions.declined|geen} vragen en gaven {activities.total|geen} vormingen.'
    expect(read(runsOf(text, { year: 2022, figures: new Map([...figures, [none.id, none]]) }))).toBe(
      'We weigerden geen vragen en gaven [68] vormingen.',
    )
  })

  test('leaves a gap for a figure without data or with an unknown id', () => {
    expect(runsOf('{evaluations.nps} {activities.totaal|a|b}', spoken)).toEqual([
      { gap: 'evaluations.nps' },
      ' ',
      { gap: 'activities.totaal' },
    ])
  })

  test('says in which language its words are', () => {
    expect(runsOf('Zij zei [**bonne** chance]{lang=fr}.', spoken)).toEqual([
      'Zij zei ',
      { text: 'bonne', strong: true, lang: 'fr' },
      { text: ' chance', lang: 'fr' },
      '.',
    ])
  })

  test.each([
    'Zie {bijlage}',
    'x = {1, 2}',
    '{}',
    '{ activities.total }',
    '{activities.total',
    'activities.total}',
    '{activities.total|a|b|c}',
    '{year|a|b}',
    '{constructor}',
  ])('leaves %s as it was typed', (text) => {
    expect(runsOf(text, spoken)).toEqual([text])
  })

  test('finds a figure inside other braces', () => {
    expect(read(runsOf('{{activities.total}}', spoken))).toBe('{[68]}')
  })
})

describe('standard sentences', () => {
  const sentences = [
    'We gaven {activities.total} vormingen.',
    'De score was {evaluations.nps}.',
    'In {year} was {consultations.policyShare} beleid.',
  ]

  test('go when their figure has no data; the others stay in one paragraph', () => {
    expect(outline(standardText(sentences, spoken))).toEqual([
      'paragraph: We gaven [68] vormingen. In 2022 was [51%] beleid.',
    ])
  })

  test('are no paragraph at all when none has data', () => {
    expect(standardText(sentences.slice(0, 2), { year: 2022, figures: new Map() })).toEqual([])
  })
})

describe('a text of one’s own', () => {
  test('has paragraphs, headings and lists', () => {
    const text = `Eerste alinea
op twee regels.

### Wat we deden in {year}: {activities.total} vormingen
- punt met {activities.total}
- tweede punt
Slot zonder witregel.

-geen punt
###geen titel`
    expect(outline(ownText(text, spoken))).toEqual([
      'paragraph: Eerste alinea\nop twee regels.',
      '# Wat we deden in 2022: 68 vormingen',
      'list: punt met [68] | tweede punt',
      'paragraph: Slot zonder witregel.',
      'paragraph: -geen punt\n###geen titel',
    ])
  })

  test('shows where a figure is missing, also in a heading', () => {
    expect(outline(ownText('### Score {evaluations.nps}\n\nScore {evaluations.nps}', spoken))).toEqual([
      '# Score …',
      'paragraph: Score [geen evaluations.nps]',
    ])
  })

  test('keeps two headings in a row apart, and blank lines of spaces out', () => {
    expect(outline(ownText('### Een\n### Twee\n \t\n\n- a\n\n- b', spoken))).toEqual([
      '# Een',
      '# Twee',
      'list: a',
      'list: b',
    ])
  })
})

test('a heading or quote is in another language when all of it is', () => {
  expect(
    ownText('### [Good **news**]{lang=en}\n\n> [Danke]{lang=de}\n> [schön]{lang=de}\n> — deelnemer', spoken),
  ).toEqual([
    { kind: 'heading', text: 'Good news', lang: 'en' },
    { kind: 'quote', text: 'Danke\nschön', attribution: 'deelnemer', lang: 'de' },
  ])
  expect(ownText('### [Good]{lang=en} nieuws\n\n> Danke [merci]{lang=fr}', spoken)).toEqual([
    { kind: 'heading', text: 'Good nieuws' },
    { kind: 'quote', text: 'Danke merci', attribution: null },
  ])
})
