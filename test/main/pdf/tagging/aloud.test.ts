import { expect, test } from 'vitest'
import type { Report } from '../../../../db/model/block.ts'
import { figure } from '../../../helpers/blocks.ts'
import { exampleReport } from '../../../helpers/example-report.ts'
import { readAloud } from '../../../helpers/pdf-aloud.ts'
import { pdfOf } from '../../../helpers/printed.ts'

const report: Report = {
  ...exampleReport,
  title: 'Samen sterk',
  sections: [
    { id: 'two', title: 'Onderzoek 😊', blocks: [] },
    {
      id: 'one',
      title: 'Vormingen',
      blocks: [
        { kind: 'figures', tiles: [{ figure: figure(81, '%'), caption: 'tevreden', note: '612 antwoorden' }] },
        { kind: 'paragraph', runs: ['We gaven ', { figure: figure(68) }, ' vormingen aan ', { gap: 'x' }, ' mensen.'] },
        { kind: 'heading', text: 'Wie zei wat' },
        { kind: 'quote', text: 'Heel leerrijk!', attribution: 'deelnemer webinar' },
        { kind: 'list', items: [['Eerste punt'], ['Tweede punt']] },
        {
          kind: 'table',
          caption: 'Volgers',
          head: ['Kanaal', 'Aantal'],
          rows: [['Nieuwsbrief', { figure: figure(2192) }]],
        },
        {
          kind: 'chart',
          shape: 'bars',
          title: 'Per thema',
          noun: 'vormingen',
          points: [{ label: 'digitaal', value: 12 }],
        },
        { kind: 'note', runs: ['Geteld op 31 december.'] },
      ],
    },
  ],
}

test('another reader than ours tells the report in order, without what is repeated on every page', async () => {
  expect(await readAloud(await pdfOf(report))).toEqual([
    'H1: Samen sterk',
    'P: 2022',
    'P: Socius',
    'H2: Inhoud',
    'Link: Onderzoek 😊 3',
    'Link: Vormingen 3',
    'H2: Onderzoek 😊',
    'H2: Vormingen',
    'P: 81% tevreden',
    'P: 612 antwoorden',
    'P: We gaven 68 vormingen aan [geen gegevens] mensen.',
    'H3: Wie zei wat',
    'P: Heel leerrijk!',
    'P: deelnemer webinar',
    'LBody: Eerste punt',
    'LBody: Tweede punt',
    'Caption: Volgers',
    'TH: Kanaal',
    'TH: Aantal',
    'TH: Nieuwsbrief',
    'TD: 2.192',
    'P: Per thema',
    'Figure: Staafdiagram: Per thema. digitaal 12 vormingen.',
    'Note: Geteld op 31 december.',
  ])
})
