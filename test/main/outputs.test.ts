import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Report, Run } from '../../db/model/block.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'
import { renderHtml } from '../../main/html/index.ts'
import { renderWord } from '../../main/word/index.ts'
import { exampleReport } from '../helpers/example-report.ts'
import { png } from '../helpers/png.ts'

const runText = (run: Run): string => {
  if (typeof run === 'string') return run
  if ('gap' in run) return '[geen gegevens]'
  return 'text' in run ? run.text : printFigure(run.figure)
}
const runsText = (runs: readonly Run[]): string => runs.map(runText).join('')

/** What a reader must find of a block, in this order. */
const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'note':
      return [runsText(block.runs)]
    case 'figures':
      return block.tiles.flatMap(({ figure, caption, note }) => [printFigure(figure), caption, note ?? ''])
    case 'quote':
      return [block.text, block.attribution ?? '']
    case 'list':
      return block.items.map(runsText)
    case 'people':
      return [block.caption, ...block.people.flatMap(({ name, role }) => [name, role ?? ''])]
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(runText)]
    case 'chart':
      return 'series' in block
        ? [
            block.title,
            ...block.series,
            ...block.points.flatMap(({ label, values }) => [
              label,
              ...values.map((value) => (value === null ? '' : formatNumber(value))),
            ]),
          ]
        : [block.title, ...block.points.flatMap(({ label, value }) => [label, formatNumber(value)])]
    case 'image':
      return [block.alt, block.caption ?? '']
  }
}

const allTexts = ({ title, sections }: Report): readonly string[] => [
  title,
  ...sections.flatMap((section) => [section.title, ...section.blocks.flatMap(textsOf)]),
]

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The page as it is heard: its texts and the alternative texts of its pictures. */
const heardInHtml = (page: string): string => {
  const [, main = ''] = page.split('<header>')
  const spoken = main.replace(/<nav.*<\/nav>/s, ' ').replace(/<img[^>]*? alt="([^"]*)"[^>]*>/g, ' $1 ')
  return flat(
    unescaped(
      spoken
        .replace(/<span lang="\w+">(.*?)<\/span>/gs, '$1')
        .replace(/<br>|<\/?(?:p|li|h\d|th|td|tr|span|small|strong class|figcaption|caption)[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, ''),
    ),
  )
}

const documentXml = (docx: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())

const heardInWord = (docx: Uint8Array): string =>
  flat(
    unescaped(
      documentXml(docx)
        .replace(/<w:br\/>|<\/w:p>/g, ' ')
        .replace(/<wp:docPr[^>]*? descr="([^"]*)"[^>]*>/g, ' $1 ')
        .replace(/<[^>]*>/g, ''),
    ),
  )

const expectInOrder = (heard: string, texts: readonly string[]): void => {
  let at = 0
  for (const text of texts.map(flat)) {
    const found = heard.indexOf(text, at)
    expect(found, `“${text}” after “${heard.slice(Math.max(0, at - 40), at)}”`).toBeGreaterThanOrEqual(0)
    at = found + text.length
  }
}

const figure = {
  id: 'a.b',
  label: 'bereik',
  value: 55_120,
  unit: 'count',
  n: null,
  definition: 'x',
  source: 'typed',
  printed: 'zo’n 55.000',
  records: { type: 'reportFigure', ids: [1] },
} as const

/** Every kind of block, with texts that would be markup. */
const everything: Report = {
  ...exampleReport,
  title: 'Ons jaar <script>alert("1")</script> & meer',
  colophon: 'V.U.: An\nBrussel',
  sections: [
    {
      id: 'eigen-1',
      title: 'Voorwoord </h2>',
      blocks: [
        {
          kind: 'paragraph',
          runs: [
            'Regel een\nregel "twee" ',
            { text: 'vet', strong: true },
            ' ',
            { figure, emphasis: true },
            ' ',
            { text: 'de site', href: 'https://voorbeeld.be/?a=1&b=2' },
            { gap: 'a.c' },
          ],
        },
        {
          kind: 'paragraph',
          runs: ['Dat is ', { text: 'de bonne ', lang: 'fr' }, { text: 'guerre', lang: 'fr', strong: true }, '.'],
        },
        { kind: 'heading', text: 'Good to know', lang: 'en' },
        { kind: 'quote', text: 'Sehr gut!', attribution: 'deelnemer', lang: 'de' },
        { kind: 'heading', text: '=1+1' },
        { kind: 'list', items: [['een'], ['twee']], ordered: true },
        { kind: 'quote', text: '‘Zó’ leerrijk … 🎉', attribution: null },
        { kind: 'image', bytes: png(4, 3), alt: 'Twee "mensen"', caption: 'Trefdag' },
        { kind: 'image', bytes: new Uint8Array(9), alt: 'Kapot', caption: null },
      ],
    },
    {
      id: 'eigen-2',
      title: 'Cijfers',
      under: true,
      blocks: [
        {
          kind: 'people',
          caption: 'Team',
          people: [
            { name: 'An', role: 'coördinator' },
            { name: 'Bo', role: null },
          ],
        },
        {
          kind: 'table',
          caption: 'Kosten',
          head: ['Post', 'Bedrag'],
          rows: [
            ['Huur', '1.200'],
            ['Samen', { figure }],
          ],
          total: true,
        },
        {
          kind: 'chart',
          shape: 'line',
          title: 'Bezoeken',
          noun: 'bezoeken',
          series: ['site', 'blog'],
          points: [
            { label: '2021', values: [1200, null] },
            { label: '2022', values: [1500, 3] },
          ],
        },
        {
          kind: 'chart',
          shape: 'funnel',
          title: 'Trechter',
          noun: 'vragen',
          points: [
            { label: 'gesteld', value: 10 },
            { label: 'beantwoord', value: -4 },
          ],
        },
      ],
    },
  ],
}

describe.each([
  ['the example', exampleReport],
  ['every kind of block', everything],
])('%s', (_, report) => {
  test('says the same in the same order on the web page', () => {
    expectInOrder(heardInHtml(renderHtml(report)), allTexts(report))
  })

  test('says the same in the same order in the Word file', async () => {
    expectInOrder(heardInWord(await renderWord(report)), allTexts(report))
  })
})

test('the page holds nothing that runs, and fetches nothing', () => {
  const page = renderHtml(everything)
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
  const page = renderHtml(everything)
  expect(page).toContain('Dat is <span lang="fr">de bonne </span><span lang="fr"><strong>guerre</strong></span>.')
  expect(page).toContain('<h3 lang="en">Good to know</h3>')
  expect(page).toContain('<blockquote lang="de"><p>Sehr gut!</p></blockquote>')
  const xml = documentXml(await renderWord(everything))
  const spoken = [...xml.matchAll(/<w:lang w:val="([^"]+)"\/><\/w:rPr>.*?<w:t[^>]*>([^<]*)</g)]
  expect(spoken.map(([, language, text]) => [language, text])).toEqual([
    ['fr-BE', 'de bonne '],
    ['fr-BE', 'guerre'],
    ['en-GB', 'Good to know'],
    ['de-DE', 'Sehr gut!'],
  ])
})

test('the Word file has headings, a table head that repeats, and descriptions of pictures', async () => {
  const xml = documentXml(await renderWord(everything))
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
