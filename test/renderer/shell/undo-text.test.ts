import { expect, test } from 'vitest'
import type { Batch } from '../../../renderer/base/api.ts'
import { undoText } from '../../../renderer/shell/commands/undo-text.ts'

const batch = (values: Partial<Batch>): Batch => ({
  id: 1,
  at: '2022-03-05T10:00:00.000Z',
  type: 'activity',
  record: 3,
  title: 'Samen lezen',
  records: 1,
  did: 'changed',
  ...values,
})

test('says what was undone, by its title', () => {
  expect(undoText('undo', batch({}))).toBe('Ongedaan gemaakt: vorming ‘Samen lezen’ gewijzigd.')
  expect(undoText('redo', batch({ did: 'removed' }))).toBe('Opnieuw gedaan: vorming ‘Samen lezen’ weggegooid.')
  expect(undoText('undo', batch({ type: 'question', title: null, did: 'made' }))).toBe(
    'Ongedaan gemaakt: vraag zonder titel toegevoegd.',
  )
})

test('what needs no title goes by what it is, parts of the report by where they stand', () => {
  const said = (values: Partial<Batch>) => undoText('undo', batch(values)).replace('Ongedaan gemaakt: ', '')
  expect(said({ type: 'reportText', title: null, did: 'made' })).toBe('tekst in het verslag toegevoegd.')
  expect(said({ type: 'reportSection', title: null })).toBe('onderdeel van het verslag gewijzigd.')
  expect(said({ type: 'reportImage', title: 'De werkgroep', did: 'removed' })).toBe(
    'afbeelding in het verslag ‘De werkgroep’ weggegooid.',
  )
  expect(said({ type: 'reportTable', records: 2, did: 'removed' })).toBe('2 tabellen in het verslag weggegooid.')
  expect(said({ type: 'counting', title: '2022' })).toBe('telwijze ‘2022’ gewijzigd.')
})

test('several are counted', () => {
  expect(undoText('undo', batch({ records: 1200, did: 'made' }))).toBe('Ongedaan gemaakt: 1.200 vormingen toegevoegd.')
})

test('a long quote is cut to one line', () => {
  const text = undoText(
    'undo',
    batch({ type: 'testimonial', title: `Zo’n dag\nvergeet je niet. ${'Echt. '.repeat(30)}` }),
  )
  expect(text).toMatch(/^Ongedaan gemaakt: getuigenis ‘Zo’n dag vergeet je niet\. .*…’ gewijzigd\.$/)
  expect(text.length).toBeLessThan(110)
})

test('nothing to do is said too', () => {
  expect(undoText('undo', null)).toBe('Er is niets om ongedaan te maken.')
  expect(undoText('redo', null)).toBe('Er is niets om opnieuw te doen.')
})
