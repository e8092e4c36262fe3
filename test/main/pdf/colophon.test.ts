import { expect, test } from 'vitest'
import { checkPdf } from '../../../main/pdf/check/index.ts'
import { pageGrids, paper } from '../../../main/pdf/page-grid.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { readAloud } from '../../helpers/pdf-aloud.ts'
import { readTextBoxes } from '../../helpers/pdf-text.ts'
import { pdfOf } from '../../helpers/printed.ts'

const said = 'Buurthuis De Brug vzw\nBrugstraat 1, 9000 Gent\nV.U.: An Peeters'

const lastPage = async (bytes: Uint8Array) => {
  const boxes = await readTextBoxes(bytes)
  const last = Math.max(...boxes.map(({ page }) => page))
  return boxes.filter(({ page }) => page === last)
}

test.each(['sober', 'bold'] as const)('in %s the colophon stands at the foot of a page of its own', async (layout) => {
  const bytes = await pdfOf({ ...exampleReport, layout, colophon: said })
  const boxes = await lastPage(bytes)
  expect(boxes.map(({ text }) => text)).toEqual(['Colofon', ...said.split('\n')])
  const foot = Math.max(...boxes.map(({ y, height }) => y + height))
  expect(foot).toBeGreaterThan(paper.height - pageGrids[layout].bottom - 30)
  expect(foot).toBeLessThan(paper.height - pageGrids[layout].bottom + 4)
  expect((await readAloud(bytes)).slice(-2)).toEqual(['H2: Colofon', `P: ${said.replaceAll('\n', ' ')}`])
  expect(checkPdf(bytes)).toEqual([])
})

test('in compact it follows what was told, above the number of the page', async () => {
  const boxes = await lastPage(await pdfOf({ ...exampleReport, layout: 'compact', colophon: said }))
  expect(boxes.length).toBeGreaterThan(5)
  expect(boxes.map(({ text }) => text)).toContain('Colofon')
})

test.each(['sober', 'bold', 'compact'] as const)('in %s a long one is read like any other text', async (layout) => {
  const lines = Array.from({ length: 120 }, (_, index) => `Met dank aan vrijwilliger ${index}.`)
  const bytes = await pdfOf({ ...exampleReport, layout, colophon: lines.join('\n') })
  expect((await readAloud(bytes)).join(' ')).toContain('vrijwilliger 119.')
  // The pages of a text have their number.
  expect((await lastPage(bytes)).at(-1)?.text).toMatch(/^\d+$/)
})
