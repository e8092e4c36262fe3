import { Fragment, Slice } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { docFrom, markupOf } from '../../../../renderer/report/editor/convert.ts'
import { knownLanguages, languageAt, setLanguage } from '../../../../renderer/report/editor/language.ts'
import { schema } from '../../../../renderer/report/editor/schema.ts'
import { after, stateOf, typing } from '../../../helpers/editing.ts'

const written = (state: EditorState): string => markupOf(state.doc)

test('the selected words are in the language that is chosen, whatever stands out in them', () => {
  const state = stateOf('Zij zei **bonne** chance, {year} keer.', 'bonne', 'chance')
  const french = after(state, setLanguage('fr'))
  expect(written(french)).toBe('Zij zei [**bonne** chance]{lang=fr}, {year} keer.')
  expect(languageAt(french)).toBe('fr')
  expect(written(after(french, setLanguage('en')))).toBe('Zij zei [**bonne** chance]{lang=en}, {year} keer.')
  expect(written(after(french, setLanguage(null)))).toBe('Zij zei **bonne** chance, {year} keer.')
})

test('over paragraphs and items each has its own stretch', () => {
  expect(written(after(stateOf('een twee\n\n- drie\n- vier', 'twee', 'vier'), setLanguage('de')))).toBe(
    'een [twee]{lang=de}\n\n- [drie]{lang=de}\n- [vier]{lang=de}',
  )
})

test('a line end between words of one language is part of what is said', () => {
  expect(written(after(stateOf('voor\nun\n**deux** trois', 'un', 'deux'), setLanguage('fr')))).toBe(
    'voor\n[un\n**deux**]{lang=fr} trois',
  )
})

test('within a stretch the whole of it changes, elsewhere what is typed next', () => {
  expect(written(after(stateOf('a [bonne chance]{lang=fr} z', 'ne chance'), setLanguage(null)))).toBe(
    'a bonne chance z',
  )
  const typed = [setLanguage('en'), typing('so '), setLanguage(null), typing('dan ')].reduce(after, stateOf('a z', 'z'))
  expect(written(typed)).toBe('a [so]{lang=en} dan z')
})

test('a heading and a quote are in one language, who said it is Dutch', () => {
  expect(written(after(stateOf('### Good news\n\nx', 'news'), setLanguage('en')))).toBe('### [Good news]{lang=en}\n\nx')
  const quote = stateOf('> Sehr gut,\n> danke!\n> — deelnemer', 'gut', 'gut')
  expect(written(after(quote, setLanguage('de')))).toBe('> [Sehr gut,\n> danke!]{lang=de}\n> — deelnemer')
  const who = stateOf('> Sehr gut!\n> — deelnemer', 'deelnemer', 'deelnemer')
  expect(written(after(who, setLanguage('de')))).toBe('> Sehr gut!\n> — deelnemer')
})

test('several languages together are none', () => {
  expect(languageAt(stateOf('[un]{lang=fr} een [one]{lang=en}', 'un', 'one'))).toBeNull()
})

const parsed = (language: string) => {
  const rule = schema.marks.language.spec.parseDOM?.[0]
  // What the rule reads of an element is its language, and there is no page here.
  return Reflect.apply(rule?.getAttrs ?? (() => null), rule, [{ lang: language }])
}

test.each([
  ['fr-BE', 'fr'],
  ['EN-US', 'en'],
  ['de', 'de'],
])('what is pasted in %s stays in it', (language, code) => {
  const text = schema.text('mot', [schema.marks.language.create(parsed(language))])
  expect(knownLanguages(new Slice(Fragment.from(text), 0, 0)).content.firstChild?.marks[0]?.attrs).toEqual({ code })
})

test.each(['nl', 'NL-BE', 'es', ''])('what is pasted in “%s” is like any other word', (language) => {
  const text = schema.text('woord', [schema.marks.strong.create(), schema.marks.language.create(parsed(language))])
  const paragraph = schema.nodes.paragraph.create(null, text)
  const pasted = knownLanguages(new Slice(Fragment.from(paragraph), 1, 1))
  expect(pasted.content.firstChild?.eq(docFrom('**woord**').child(0))).toBe(true)
  expect([pasted.openStart, pasted.openEnd]).toEqual([1, 1])
})
