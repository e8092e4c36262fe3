import { expect, test } from 'vitest'
import { cleanPasted, paragraphsOf } from '../../../../renderer/report/editor/paste.ts'

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
  const item = (sign: string, text: string, [open, close] = ['<!--[if !supportLists]-->', '<!--[endif]-->']) =>
    `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>${open}<span>${sign}<span>&nbsp; </span></span>${close}${text}</p>`
  expect(cleanPasted(item('·', 'een', ['<![if !supportLists]>', '<![endif]>']))).toBe('<ul><li>een</li></ul>')
  expect(cleanPasted(`${item('·', 'een')}\n${item('·', '<b>twee</b>')}`)).toBe(
    '<ul><li>een</li><li><b>twee</b></li></ul>',
  )
  expect(cleanPasted(`${item('1.', 'eerst')}${item('2.', 'dan')}`)).toBe('<ol><li>eerst</li><li>dan</li></ol>')
})

test('a quote of several paragraphs stays one', () => {
  expect(cleanPasted('<blockquote><p>een</p> <p class=x>twee</p></blockquote><p>na</p>')).toBe(
    '<blockquote><p>een<br>twee</p></blockquote><p>na</p>',
  )
})

test('lists in lists, paragraphs in items and tables are made as plain as our texts are', () => {
  expect(
    cleanPasted('<ul class=x><li dir=ltr><p>een</p></li><li>twee<ol><li>diep</li></ol></li><li>drie</li></ul>'),
  ).toBe('<ul class=x><li>een</li><li>twee</li><li>diep</li><li>drie</li></ul>')
  expect(cleanPasted('<table><tbody><tr><td>a</td><td>1</td></tr><tr><th>b</th></tr></tbody></table>')).toBe(
    '<p>a 1 </p><p>b </p>',
  )
})

test('plain text keeps its paragraphs, and its lines where blank lines part them', () => {
  expect(paragraphsOf('een\r\ntwee\r\n')).toEqual([['een'], ['twee']])
  expect(paragraphsOf('een\ntwee\n\n \ndrie')).toEqual([['een', 'twee'], ['drie']])
  expect(paragraphsOf('**vet** {year}')).toEqual([['**vet** {year}']])
})
