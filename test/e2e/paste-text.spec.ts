import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { beginOwnText, oneTraining } from './composing.ts'
import { paste } from './paste.ts'
import { fillStore, readStore } from './records.ts'

/** An item of a list as Word copies it: a paragraph with a sign before its text. */
const wordItem = (sign: string, text: string, [open, close] = ['<!--[if !supportLists]-->', '<!--[endif]-->']) =>
  `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>${open}<span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span>${close}${text}<o:p></o:p></p>`

/** What stands around everything that Word copies. */
const fromWord = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Naam van het document</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal { color: red } --></style></head><body lang=NL-BE style='tab-interval:35.4pt'><!--StartFragment-->
${body}
<!--EndFragment--></body></html>`

/** What is pasted, and the text that is stored of it. */
const cases: Readonly<Record<string, readonly (readonly [html: string, stored: string])[]>> = {
  'Word: bold and italic of styles, a sentence about style': [
    [
      fromWord(
        "<p class=MsoNormal><span lang=NL style='font-weight:700'>Vet</span> en <i style='font-style:normal'>recht</i><o:p></o:p></p>" +
          '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>met style="x" in de tekst</p>',
      ),
      '**Vet** en recht\n\nmet style="x" in de tekst',
    ],
  ],
  'Word: a list is a list again, with numbers where it had some': [
    [fromWord(wordItem('·', 'een', ['<![if !supportLists]>', '<![endif]>'])), '- een'],
    [fromWord(`${wordItem('·', 'een')}\n${wordItem('·', '<b>twee</b>')}`), '- een\n- **twee**'],
    [fromWord(`${wordItem('1.', 'eerst')}${wordItem('2.', 'dan')}<p class=MsoNormal>na</p>`), '1. eerst\n2. dan\n\nna'],
  ],
  'Google Docs: a list within a list, in an element that takes its bold back': [
    [
      '<meta charset=utf-8><b style="font-weight:normal;" id=docs-internal-guid-1><p dir=ltr><span style="font-style:italic">Kop</span></p>' +
        '<ul style="margin-top:0"><li dir=ltr aria-level=1><p dir=ltr><span style="font-weight:400">een</span></p></li>' +
        '<ul><li dir=ltr aria-level=2><p><span>diep</span></p></li></ul><li><p><span style="font-weight:700">twee</span></p></li></ul></b>',
      '__Kop__\n\n- een\n- diep\n- **twee**',
    ],
  ],
  'the web: lists in items, a quote of several paragraphs': [
    [
      '<ul class=x><li>een</li><li>twee<ol><li>diep</li></ol>en verder</li><li>drie</li></ul>',
      '- een\n- twee\n- diep\n- en verder\n- drie',
    ],
    ['<blockquote><p>een</p> <p class=x>twee</p></blockquote><p>na</p>', '> een\n> twee\n\nna'],
  ],
  'a table: each row is a line': [
    [
      '<table style="border:0"><colgroup><col></colgroup><tbody><tr><td style="x">a</td><td>1</td></tr><tr><th>b</th></tr></tbody></table>',
      'a 1\n\nb',
    ],
  ],
  // Whatever runs or loads nevertheless is a fault that every story finds (`watch.ts`).
  'what runs, loads or draws: only the words are left': [
    [
      '<style>p { color: red }</style><p style="font-weight:700" onclick="document.title = 1">Dag</p>' +
        '<script>document.title = 2</script><img src="https://voorbeeld.be/a.png" onerror="document.title = 3">' +
        '<svg style="x" onload="document.title = 4"><style>p { color: red }</style><text>b</text></svg>' +
        '<iframe src="https://voorbeeld.be"></iframe><link rel=stylesheet href="https://voorbeeld.be/a.css">' +
        '<video src="https://voorbeeld.be/a.mp4" autoplay>geen film</video><a href="javascript:document.title = 5">daar</a>',
      'Dag\n\ngeen filmdaar',
    ],
  ],
}

const replaceAll = async (page: Page, html: string): Promise<void> => {
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await paste(page, html, 'text/html')
}

test('what is pasted from elsewhere keeps the form that a text of ours can have', async ({ folders, launch }) => {
  await fillStore(folders.store, oneTraining)
  const { page } = await launch()
  await beginOwnText(page)
  for (const [name, pastes] of Object.entries(cases))
    await test.step(name, async () => {
      for (const [html, stored] of pastes) {
        await replaceAll(page, html)
        await expect
          .poll(() => readStore(folders.store, (store) => store.list('reportSection', {}).rows.map(({ body }) => body)))
          .toContain(stored)
      }
    })
})
