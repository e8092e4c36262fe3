import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../../renderer/report/editor/pasted-text.ts'

test('plain text keeps its paragraphs, and its lines where blank lines part them', () => {
  expect(paragraphsOf('een\r\ntwee\r\n')).toEqual([['een'], ['twee']])
  expect(paragraphsOf('een\ntwee\n\n \ndrie')).toEqual([['een', 'twee'], ['drie']])
  expect(paragraphsOf('**vet** {year}')).toEqual([['**vet** {year}']])
})
