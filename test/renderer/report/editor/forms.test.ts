import { EditorState, NodeSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { docFrom, markupOf } from '../../../../renderer/report/editor/convert.ts'
import { insertTokens, removeToken, setToken } from '../../../../renderer/report/editor/figures-in-text.ts'
import { linkAt, removeLink, setLink } from '../../../../renderer/report/editor/links.ts'
import { type Form, formOf, recast, toggleForm } from '../../../../renderer/report/editor/recast.ts'
import { after, stateOf } from '../../../helpers/editing.ts'

const said = ({ doc, selection }: EditorState): string => doc.textBetween(selection.from, selection.to, '\n', '\n')

test.each<[Form, string]>([
  ['heading', 'voor\n\n### een twee\n\n### drie\n\nna'],
  ['bullets', 'voor\n\n- een twee\n- drie\n\nna'],
  ['numbered', 'voor\n\n1. een twee\n2. drie\n\nna'],
  ['quote', 'voor\n\n> een\n> twee\n> drie\n\nna'],
])('paragraphs become %s, and the selection stays', (form, markup) => {
  const state = after(stateOf('voor\n\neen\ntwee\n\ndrie\n\nna', 'twee', 'drie'), toggleForm(form))
  expect(markupOf(state.doc)).toBe(markup)
  expect(said(state).replace(/\s/g, ' ')).toMatch(/^twee +drie$/)
  expect(formOf(state)).toBe(form)
})

test('the same button makes plain paragraphs of them again', () => {
  const listed = stateOf('- een\n- **twee**\n- drie', 'een', 'drie')
  expect(markupOf(after(listed, toggleForm('bullets')).doc)).toBe('een\n\n**twee**\n\ndrie')
  const quoted = stateOf('> Zo leerrijk!\n> — deelnemer', 'leer')
  expect(markupOf(after(quoted, toggleForm('quote')).doc)).toBe('Zo leerrijk!\n\ndeelnemer')
})

test('one item leaves its list, the others stay in it', () => {
  const state = after(stateOf('1. een\n2. twee\n3. drie', 'wee'), recast('paragraph'))
  expect(markupOf(state.doc)).toBe('1. een\n\ntwee\n\n1. drie')
  expect(state.selection.$head.parentOffset).toBe(1)
})

test('a paragraph next to a list joins it, and a list changes its kind as a whole', () => {
  expect(markupOf(after(stateOf('- een\n\ntwee\n\n- drie', 'twee'), toggleForm('bullets')).doc)).toBe(
    '- een\n- twee\n- drie',
  )
  expect(markupOf(after(stateOf('- een\n- twee', 'twee'), toggleForm('numbered')).doc)).toBe('1. een\n2. twee')
})

test('figures are put in, changed and removed', () => {
  const total = { id: 'activities.total', words: [] }
  const put = after(
    stateOf('Wij gaven {.', '{', '{'),
    insertTokens([total, { ...total, words: ['vorming', 'vormingen'] }]),
  )
  expect(markupOf(put.doc)).toBe('Wij gaven {activities.total} {activities.total|vorming|vormingen}.')
  const changed = after(put, setToken(11, { id: 'activities.total', words: ['geen'] }))
  expect(markupOf(changed.doc)).toBe('Wij gaven {activities.total|geen} {activities.total|vorming|vormingen}.')
  expect(markupOf(after(changed, removeToken(11)).doc)).toBe('Wij gaven  {activities.total|vorming|vormingen}.')
  const bold = EditorState.create({ doc: docFrom('**{year}**') })
  const selected = bold.apply(bold.tr.setSelection(NodeSelection.create(bold.doc, 1)))
  expect(markupOf(after(selected, insertTokens([total])).doc)).toBe('**{activities.total}**')
})

test('a link is made on words, followed as a whole, and removed', () => {
  const made = after(stateOf('Meer op onze site.', 'onze', 'site'), setLink('https://a.be'))
  expect(markupOf(made.doc)).toBe('Meer op [onze site](https://a.be).')
  const inside = stateOf('Meer op [onze **site**](https://a.be).', 'ite')
  expect(linkAt(inside)?.href).toBe('https://a.be')
  expect(markupOf(after(inside, setLink('https://b.be')).doc)).toBe(
    'Meer op [onze](https://b.be) **[site](https://b.be)**.',
  )
  expect(markupOf(after(inside, removeLink).doc)).toBe('Meer op onze **site**.')
  expect(markupOf(after(stateOf('Meer op .', '.'), setLink('https://a.be/')).doc)).toBe(
    'Meer op [a.be](https://a.be/).',
  )
})
