import type { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { markupOf } from '../../../../renderer/report/editor/convert.ts'
import { backspace, enter, shiftEnter } from '../../../../renderer/report/editor/keys.ts'
import { recast } from '../../../../renderer/report/editor/recast.ts'
import { after, stateOf, typing } from '../../../helpers/editing.ts'

const written = (state: EditorState): string => markupOf(state.doc)

test('Enter makes the next paragraph or item, and an empty item ends the list', () => {
  expect(written(after(stateOf('een twee', ' twee'), enter))).toBe('een\n\ntwee')
  const second = [enter, typing('twee')].reduce(after, stateOf('1. een\n\nna', 'een', 'een'))
  expect(written(second)).toBe('1. twee\n\nna')
  const next = [enter, typing('x'), enter, enter, typing('y')].reduce(after, stateOf('- a b', ' b', ' b'))
  expect(written(next)).toBe('- a\n- x\n\ny')
})

test('after a heading comes a paragraph', () => {
  const state = [enter, typing('tekst')].reduce(after, stateOf('### Kop!', '!', '!'))
  expect(written(state)).toBe('### Kop\n\ntekst')
})

test('in a quote Enter breaks the line, then goes to who said it, then on', () => {
  const keys = [typing('een'), enter, typing('twee'), enter, enter, typing('ik'), enter, typing('verder')]
  const quote = after(stateOf('x', 'x', 'x'), recast('quote'))
  expect(written(keys.reduce(after, quote))).toBe('> een\n> twee\n> — ik\n\nverder')
})

test('an empty quote is left with Enter', () => {
  const quote = [typing(''), recast('quote')].reduce(after, stateOf('x', 'x', 'x'))
  expect(quote.doc.firstChild?.type.name).toBe('quote')
  expect(after(quote, enter).doc.firstChild?.type.name).toBe('paragraph')
})

test('Shift and Enter break the line of a paragraph; an item has but one', () => {
  expect(written(after(stateOf('een twee', ' twee'), shiftEnter))).toBe('een\ntwee')
  expect(written(after(stateOf('- een twee', ' twee'), shiftEnter))).toBe('- een\n- twee')
})

test.each(['### twee', '- twee', '1. twee', '> twee'])('Backspace at the beginning of %s makes it plain', (markup) => {
  expect(written(after(stateOf(markup, 'twee'), backspace))).toBe('twee')
})

test('Backspace before who said it goes back into the quote', () => {
  const state = [backspace, typing('!')].reduce(after, stateOf('> Zo\n> — ik', 'ik'))
  expect(written(state)).toBe('> Zo!\n> — ik')
})
