import { expect, test } from 'vitest'
import { renderReport } from '../../../main/pdf/index.ts'
import { withheld } from '../../../main/pdf/notices.ts'
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
  expect(withheld([])).toEqual([])
  expect(
    withheld([
      { rule: 'language', message: '' },
      { rule: 'figure', message: 'a' },
      { rule: 'figure', message: 'b' },
    ]),
  ).toEqual([
    'Het pdf-bestand zegt niet van zichzelf dat het toegankelijk is (PDF/UA) en bewaard kan worden (PDF/A): de taal is niet vermeld; een figuur is niet beschreven.',
  ])
})
