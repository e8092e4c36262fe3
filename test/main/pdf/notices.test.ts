import { expect, test } from 'vitest'
import type { Block } from '../../../db/model/block.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { claimNotices, overflowNotices } from '../../../main/pdf/notices.ts'
import { exampleReport } from '../../helpers/example-report.ts'

const noticesOf = async (accent: string) => (await renderReport({ ...exampleReport, accent })).notices

test('a report that prints as it is has nothing to tell', async () => {
  expect(await noticesOf('#00786f')).toEqual([])
})

test('a house colour that cannot be read on paper is told, with what took its place', async () => {
  const [notice, ...others] = await noticesOf('#ffd500')
  expect(notice).toMatch(
    /^De huiskleur #ffd500 is te licht voor letters op wit papier \(contrast 1,42 op 1\): .* een donkerder tint, #[0-9a-f]{6}\.$/,
  )
  expect(others).toEqual([])
})

test('a claim that is withheld is told, with each condition once', () => {
  expect(claimNotices([])).toEqual([])
  expect(
    claimNotices([
      { rule: 'language', message: '' },
      { rule: 'figure', message: 'a' },
      { rule: 'figure', message: 'b' },
    ]),
  ).toEqual([
    'Het pdf-bestand zegt niet van zichzelf dat het toegankelijk is (PDF/UA) en bewaard kan worden (PDF/A): de taal is niet vermeld; een figuur is niet beschreven.',
  ])
})

test('what leaves the margins is told, with the page and how it begins', async () => {
  const label = Array.from({ length: 900 }, (_, index) => `thema${index}`).join(' ')
  const chart: Block = {
    kind: 'chart',
    shape: 'bars',
    title: 'Per thema',
    noun: 'vormingen',
    points: [
      { label, value: 4 },
      { label: 'kort', value: 3 },
    ],
  }
  const { notices } = await renderReport({
    ...exampleReport,
    layout: 'compact',
    sections: [{ id: 'one', title: 'Hoofdstuk', blocks: [chart] }],
  })
  expect(notices).toEqual([
    expect.stringMatching(
      /^Dit past niet binnen de marges van de bladzijde: “Staafdiagram: Per thema. thema0 .* …” \(bladzijde \d\)\. Maak het korter, .*\.$/,
    ),
  ])
})

test('of much that leaves the margins some is named, and the rest counted', () => {
  expect(overflowNotices([])).toEqual([])
  const says = ['een', 'twee', 'drie', 'vier', 'vijf']
  expect(overflowNotices(says.map((word, index) => ({ page: index + 2, says: word })))).toEqual([
    'Dit past niet binnen de marges van de bladzijde: “een” (bladzijde 2), “twee” (bladzijde 3), “drie” (bladzijde 4) en nog 2 andere. Maak het korter, want op papier kan er iets wegvallen.',
  ])
})
