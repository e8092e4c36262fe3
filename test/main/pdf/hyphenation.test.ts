import { expect, test } from 'vitest'
import { brokenAt } from '../../../main/pdf/hyphenation.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { readAloud } from '../../helpers/pdf-aloud.ts'
import { pdfOf } from '../../helpers/printed.ts'

const within = (word: string, letters: number) => brokenAt(word, (head) => head.length <= letters)

test('a word is broken at its syllables, as near the end of the line as fits', () => {
  expect(within('vrijwilligersbeleid', 14)).toEqual(['vrijwilligers', 'beleid'])
  expect(within('vrijwilligersbeleid', 13)).toEqual(['vrijwilli', 'gersbeleid'])
  expect(within('(ondersteuningsaanbod),', 8)).toEqual(['(onder', 'steuningsaanbod),'])
})

test('what is short, a number, a place on the web or in two parts already is left whole', () => {
  for (const word of ['werken', '1.234.567', 'www.socius.be', 'sociaal-culturele', 'https://example.org/verslag'])
    expect(within(word, 99), word).toBeNull()
})

test('no word is broken before a trema, which would have to go', () => {
  expect(within('coördinatie', 3)).toBeNull()
  expect(within('efficiënter', 7)).toEqual(['effi', 'ciënter'])
})

test('a word of another language is not broken at Dutch syllables', () => {
  expect(within('internationalisation', 14)).not.toBeNull()
  expect(brokenAt('internationalisation', (head) => head.length <= 14, 'fr')).toBeNull()
})

test('in narrow columns words are broken, and read whole', async () => {
  const word = 'verantwoordelijkheidsbesef'
  const text = `${`Samen met ${word} `.repeat(30)}en slot.`
  const bytes = await pdfOf({
    ...exampleReport,
    layout: 'compact',
    sections: [{ id: 'one', title: 'Een', blocks: [{ kind: 'paragraph', runs: [text] }] }],
  })
  const paragraph = (await readAloud(bytes)).find((line) => line.startsWith('P: Samen')) ?? ''
  // The hyphen is a stretch of its own, which says that it is only there for the end of the line.
  expect(paragraph).toMatch(/verant woordelijkheidsbesef/)
  expect(paragraph.replaceAll(' ', '')).toBe(`P:${text.replaceAll(' ', '')}`)
})
