import { expect, test } from 'vitest'
import type { Block, Report } from '../../../../db/model/block.ts'
import { readPrinted } from '../../../../main/pdf/check/printed.ts'
import type { StructureNode } from '../../../../main/pdf/check/structure.ts'
import { structureOf } from '../../../../main/pdf/tagging/structure.ts'
import { figure } from '../../../helpers/blocks.ts'
import { exampleReport } from '../../../helpers/example-report.ts'
import { png } from '../../../helpers/png.ts'
import { pdfOf } from '../../../helpers/printed.ts'

const printed = async (report: Report) => readPrinted(await pdfOf(report))
const reportOf = (...blocks: readonly Block[]): Report => ({
  ...exampleReport,
  sections: [{ id: 'one', title: 'Hoofdstuk', blocks }],
})

/** `L(LI(Lbl LBody))` */
const short = ({ type, kids }: StructureNode): string => {
  const inner = kids.flatMap((kid) => ('node' in kid ? [short(kid.node)] : []))
  return inner.length === 0 ? type : `${type}(${inner.join(' ')})`
}
/** What stands in the one section, without its title. */
const inSection = async (...blocks: readonly Block[]): Promise<string> => {
  const { nodes } = await printed(reportOf(...blocks))
  return nodes
    .filter(({ type }) => type === 'Sect')
    .map(short)
    .join(' ')
}
const figuresIn = async (...blocks: readonly Block[]): Promise<readonly string[]> =>
  (await printed(reportOf(...blocks))).nodes.flatMap(({ type, alt }) => (type === 'Figure' ? [alt] : []))

test('the title is the first heading, contents and sections come under it, headings under these', async () => {
  const { roots } = await printed(reportOf({ kind: 'heading', text: 'Tussentitel' }))
  expect(roots.map(short)).toEqual(['Document(H1 P H2 TOC(TOCI(Reference(Link))) Sect(H2 H3))'])
})

test('an empty year has its headings too', async () => {
  expect((await printed({ ...exampleReport, sections: [] })).roots.map(short)).toEqual(['Document(H1 P H2 P)'])
})

test('prose, notes and lists', async () => {
  expect(
    await inSection(
      { kind: 'paragraph', runs: ['Een ', { figure: figure(3) }] },
      { kind: 'note', runs: ['Klein'] },
      { kind: 'list', items: [['een'], ['twee']] },
    ),
  ).toBe('Sect(H2 P Note L(LI(Lbl LBody) LI(Lbl LBody)))')
})

test('a number is read with its caption, and its note after it', async () => {
  expect(
    await inSection({
      kind: 'figures',
      tiles: [
        { figure: figure(68), caption: 'vormingen', note: null },
        { figure: figure(81, '%'), caption: 'tevreden', note: '612 antwoorden' },
      ],
    }),
  ).toBe('Sect(H2 P P P)')
})

test('a quote holds what was said and by whom, also over several pages', async () => {
  expect(await inSection({ kind: 'quote', text: 'Leerrijk!', attribution: 'deelnemer' })).toBe(
    'Sect(H2 BlockQuote(P P))',
  )
  const long = Array.from({ length: 900 }, (_, index) => `woord${index}`).join(' ')
  expect(await inSection({ kind: 'quote', text: long, attribution: 'deelnemer' })).toBe('Sect(H2 BlockQuote(P P))')
})

test('a table has its caption, heads above and heads before, once over all its pages', async () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`rij ${index}`, { figure: figure(index) }])
  expect(await inSection({ kind: 'table', caption: 'Volgers', head: ['Kanaal', 'Aantal'], rows })).toBe(
    `Sect(H2 Table(Caption TR(TH TH) ${rows.map(() => 'TR(TH TD)').join(' ')}))`,
  )
})

test('a chart of bars is one figure that tells every value', async () => {
  expect(
    await figuresIn({
      kind: 'chart',
      shape: 'bars',
      title: 'Vormingen per thema',
      noun: 'vormingen',
      points: [
        { label: 'communicatie- en marketingbeleid voeren', value: 12 },
        { label: 'superdiversiteit', value: 3 },
        { label: 'zonder thema', value: 1026, muted: true },
      ],
    }),
  ).toEqual([
    'Staafdiagram: Vormingen per thema. communicatie- en marketingbeleid voeren 12 vormingen, superdiversiteit 3, zonder thema 1.026.',
  ])
})

test('a ring tells every value, an image what it shows, and a damaged one is text', async () => {
  const image = { kind: 'image', alt: 'Vijf mensen rond een tafel', caption: 'De trefdag' } as const
  expect(
    await figuresIn(
      {
        kind: 'chart',
        shape: 'donut',
        title: 'Vragen',
        noun: 'vragen',
        points: [
          { label: 'goedgekeurd', value: 55 },
          { label: 'geweigerd', value: 30 },
        ],
      },
      { ...image, bytes: png(40, 30) },
      { ...image, bytes: new Uint8Array() },
    ),
  ).toEqual(['Ringdiagram: Vragen. goedgekeurd 55 vragen, geweigerd 30.', 'Vijf mensen rond een tafel'])
})

test('an image that is not described is told by its caption', async () => {
  expect(await figuresIn({ kind: 'image', bytes: png(40, 30), alt: ' ', caption: 'De trefdag' })).toEqual([
    'De trefdag',
  ])
})

test('an entry of the contents is one link, however many words and lines', async () => {
  const title = 'Een titel van heel veel woorden die niet op een regel past en dus op twee regels komt te staan'
  const { nodes, pages, file } = await printed({
    ...exampleReport,
    sections: [1, 2, 3].map((index) => ({ id: `s${index}`, title: `${title} ${index}`, blocks: [] })),
  })
  const annotations = file.list(pages[1]?.dictionary.get('Annots'))
  expect(annotations.map((annotation) => file.text(file.dictionary(annotation).get('Contents')))).toEqual([
    `${title} 1`,
    `${title} 2`,
    `${title} 3`,
  ])
  const links = nodes.filter(({ type }) => type === 'Link')
  expect(links.map(({ kids }) => kids.filter((kid) => 'annotation' in kid).length)).toEqual([1, 1, 1])
})

test('what has no place in the structure is refused', () => {
  expect(() => structureOf(['losse tekst'])).toThrow('has to be a node')
})
