import type { Report } from '../../db/model/block.ts'
import { exampleReport } from './example-report.ts'
import { png } from './png.ts'

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

/** A report with every kind of block, and texts that would be markup. */
export const everyBlock: Report = {
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
