import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Run } from '../../db/model/block.ts'
import { formatNumber, printFigure } from '../../db/model/format.ts'
import { isNumberLike } from '../../db/model/run.ts'
import { readImage } from '../printing/image-file.ts'
import { plain, proseOf, textRuns } from './prose.ts'
import { bullets, numbers, styles } from './style.ts'

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>

/** The width of the text on the page, in pixels of 1/96 inch. */
const column = 600

const paragraph = (text: string, style: string): Paragraph => new Paragraph({ style, children: [...textRuns(text)] })

/** A caption stays on the page of what it names. */
const caption = (text: string): Paragraph =>
  new Paragraph({ style: styles.caption, keepNext: true, children: [...textRuns(text)] })

const tiles = ({ tiles: all }: Of<'figures'>): readonly FileChild[] =>
  all.map(
    ({ figure, caption: beneath, note }) =>
      new Paragraph({
        style: styles.figure,
        keepLines: true,
        children: [
          new TextRun({ text: plain(printFigure(figure)), style: styles.numeral }),
          new TextRun({ text: ` ${plain(beneath)}` }),
          ...(note === null ? [] : [new TextRun({ text: ` (${plain(note)})` })]),
        ],
      }),
  )

const quote = ({ text, attribution, lang }: Of<'quote'>): readonly FileChild[] => [
  new Paragraph({
    style: styles.quote,
    keepNext: attribution !== null,
    children: [...textRuns(text, lang && { lang })],
  }),
  ...(attribution === null ? [] : [paragraph(`— ${attribution}`, styles.attribution)]),
]

const list = ({ items, ordered }: Of<'list'>, instance: number): readonly FileChild[] =>
  items.map(
    (runs) =>
      new Paragraph({
        numbering: ordered ? { reference: numbers, level: 0, instance } : { reference: bullets, level: 0 },
        children: proseOf(runs),
      }),
  )

const cellOf = (cell: Run, index: number, bold: boolean): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        style: styles.cell,
        alignment: index > 0 && isNumberLike(cell) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: bold && typeof cell === 'string' ? [...textRuns(cell, { bold })] : proseOf([cell]),
      }),
    ],
  })

const grid = (head: readonly string[], rows: readonly (readonly Run[])[], total: boolean): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((cell, index) => cellOf(cell, index, true)),
      }),
      ...rows.map(
        (row, place) =>
          new TableRow({
            cantSplit: true,
            children: head.map((_, index) => cellOf(row[index] ?? '', index, total && place === rows.length - 1)),
          }),
      ),
    ],
  })

/** A designer draws the chart; what it has to say is here, value by value. */
const chart = (block: Of<'chart'>): readonly FileChild[] => {
  const title = [plain(block.title), block.noun === '' ? '' : `(${plain(block.noun)})`].join(' ').trim()
  const [head, rows] =
    'series' in block
      ? [
          ['', ...block.series],
          block.points.map(({ label, values }) => [
            label,
            ...values.map((value) => (value === null ? '' : formatNumber(value))),
          ]),
        ]
      : [['', block.noun || 'aantal'], block.points.map(({ label, value }) => [label, formatNumber(value)])]
  return [caption(title), grid(head, rows, false)]
}

const image = ({ bytes, alt, caption: beneath }: Of<'image'>): readonly FileChild[] => {
  const file = readImage(bytes)
  const under = beneath === null ? [] : [paragraph(beneath, styles.caption)]
  if (file === null) return [paragraph(`[${alt || 'afbeelding'}]`, styles.note), ...under]
  const scale = Math.min(1, column / file.width)
  const picture = new ImageRun({
    type: file.url.startsWith('data:image/png') ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: Math.round(file.width * scale), height: Math.round(file.height * scale) },
    altText: { name: 'afbeelding', title: plain(alt), description: plain(alt) },
  })
  return [new Paragraph({ keepNext: under.length > 0, children: [picture] }), ...under]
}

/** A block of the report as parts of a Word document; `under` lowers its headings by one, `instance` restarts its numbers. */
export const blockOf = (block: Block, under: boolean, instance: number): readonly FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: under ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
          children: [...textRuns(block.text, block.lang && { lang: block.lang })],
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ children: proseOf(block.runs) })]
    case 'note':
      return [new Paragraph({ style: styles.note, children: proseOf(block.runs) })]
    case 'figures':
      return tiles(block)
    case 'quote':
      return quote(block)
    case 'list':
      return list(block, instance)
    case 'people':
      return [
        caption(block.caption),
        ...block.people.map(
          ({ name, role }) => new Paragraph({ children: [...textRuns(role === null ? name : `${name}, ${role}`)] }),
        ),
      ]
    case 'table':
      return [caption(block.caption), grid(block.head, block.rows, block.total === true)]
    case 'chart':
      return chart(block)
    case 'image':
      return image(block)
  }
}
