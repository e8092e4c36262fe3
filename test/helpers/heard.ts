/** What a reader must find of a report, and what they hear of the web page and the Word file of it. */
import { unzipSync } from 'fflate'
import type { Block, Report, Run } from '../../db/model/block.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'

const runText = (run: Run): string => {
  if (typeof run === 'string') return run
  if ('gap' in run) return '[geen gegevens]'
  return 'text' in run ? run.text : printFigure(run.figure)
}

/** Runs as they are printed. */
export const runsText = (runs: readonly Run[]): string => runs.map(runText).join('')

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

/** All texts of a report, in its order. */
export const allTexts = ({ title, sections }: Report): readonly string[] => [
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
/** On one line, with single spaces. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The page as it is heard: its texts and the alternative texts of its pictures. */
export const heardInHtml = (page: string): string => {
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

/** The text of a Word file, as it is marked up. */
export const documentXml = (docx: Uint8Array): string =>
  new TextDecoder().decode(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())

/** The Word file as it is heard. */
export const heardInWord = (docx: Uint8Array): string =>
  flat(
    unescaped(
      documentXml(docx)
        .replace(/<w:br\/>|<\/w:p>/g, ' ')
        .replace(/<wp:docPr[^>]*? descr="([^"]*)"[^>]*>/g, ' $1 ')
        .replace(/<[^>]*>/g, ''),
    ),
  )
