import { expect, test } from 'vitest'
import { cleanPasted, paragraphsOf } from '../../renderer/report/editor/paste.ts'

test('nothing that runs, loads or styles is left of what is pasted', () => {
  const html =
    '<style>p{color:red}</style><p style="font-weight:700" class=x>Dag<!--[if gte mso 9]><xml>a</xml><![endif]--></p>' +
    '<script>alert(1)</script><img src=x onerror="a"><svg onload=a><text>b</text></svg>'
  expect(cleanPasted(html)).toBe('<p data-pasted="font-weight:700" class=x>Dag</p>')
})

test('a sentence about style stays a sentence', () => {
  expect(cleanPasted('<p>met style="x" in de tekst</p>')).toBe('<p>met style="x" in de tekst</p>')
})

test('the items of a list in Word are a list again, with numbers where they had some', () => {
  const item = (sign: string, text: string) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span>${sign}<span>&nbsp; </span></span><!--[endif]-->${text}</p>`
  expect(cleanPasted(`${item('·', 'een')}\n${item('·', '<b>twee</b>')}`)).toBe(
    '<ul><li>een</li><li><b>twee</b></li></ul>',
  )
  expect(cleanPasted(`${item('1.', 'eerst')}${item('2.', 'dan')}`)).toBe('<ol><li>eerst</li><li>dan</li></ol>')
})

test('plain text keeps its paragraphs, and its lines where blank lines part them', () => {
  expect(paragraphsOf('een\r\ntwee\r\n')).toEqual([['een'], ['twee']])
  expect(paragraphsOf('een\ntwee\n\n \ndrie')).toEqual([['een', 'twee'], ['drie']])
  expect(paragraphsOf('**vet** {year}')).toEqual([['**vet** {year}']])
})
