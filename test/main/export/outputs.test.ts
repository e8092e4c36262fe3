import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../../main/html/index.ts'
import { renderWord } from '../../../main/word/index.ts'
import { everyBlock } from '../../helpers/every-block.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { allTexts, documentXml, flat, heardInHtml, heardInWord } from '../../helpers/heard.ts'

const expectInOrder = (heard: string, texts: readonly string[]): void => {
  let at = 0
  for (const text of texts.map(flat)) {
    const found = heard.indexOf(text, at)
    expect(found, `“${text}” after “${heard.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(0)
    at = found + text.length
  }
}

describe.each([
  ['the example', exampleReport],
  ['every kind of block', everyBlock],
])('%s', (_, report) => {
  test('says the same in the same order on the web page', () => {
    expectInOrder(heardInHtml(renderHtml(report)), allTexts(report))
  })

  test('says the same in the same order in the Word file', async () => {
    expectInOrder(heardInWord(await renderWord(report)), allTexts(report))
  })
})

test('the page holds nothing that runs, and fetches nothing', () => {
  const page = renderHtml(everyBlock)
  expect(page).not.toMatch(/<script/i)
  expect(page.match(/(?:src|href)="[^"]*"/g)).toEqual([
    'href="#inhoud"',
    'href="#eigen-1"',
    'href="#eigen-2"',
    'href="https://voorbeeld.be/?a=1&amp;b=2"',
    expect.stringMatching(/^src="data:image\/png;base64,/),
  ])
  expect(page).toContain(`default-src 'none'`)
})

test('words in another language say so on the web page and in the Word file', async () => {
  const page = renderHtml(everyBlock)
  expect(page).toContain('Dat is <span lang="fr">de bonne </span><span lang="fr"><strong>guerre</strong></span>.')
  expect(page).toContain('<h3 lang="en">Good to know</h3>')
  expect(page).toContain('<blockquote lang="de"><p>Sehr gut!</p></blockquote>')
  const xml = documentXml(await renderWord(everyBlock))
  const spoken = [...xml.matchAll(/<w:lang w:val="([^"]+)"\/><\/w:rPr>.*?<w:t[^>]*>([^<]*)</g)]
  expect(spoken.map(([, language, text]) => [language, text])).toEqual([
    ['fr-BE', 'de bonne '],
    ['fr-BE', 'guerre'],
    ['en-GB', 'Good to know'],
    ['de-DE', 'Sehr gut!'],
  ])
})

test('the Word file has headings, a table head that repeats, and descriptions of pictures', async () => {
  const xml = documentXml(await renderWord(everyBlock))
  expect([...xml.matchAll(/w:pStyle w:val="(Title|Heading\d)"/g)].map(([, style]) => style)).toEqual([
    'Title',
    'Heading1',
    'Heading2',
    'Heading2',
    'Heading2',
  ])
  expect(xml).toContain('<w:tblHeader/>')
  expect(xml).toContain('descr="Twee &quot;mensen&quot;"')
})
