/** Every figure on paper is known to stand where it stands, so that a click on it leads to where it comes from. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillWithExample } from '../../../db/example/index.ts'
import type { Report, Run } from '../../../db/model/block.ts'
import { printFigure } from '../../../db/model/format.ts'
import { type Layout, layouts } from '../../../db/model/report.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { paper } from '../../../main/pdf/sheet.ts'
import { exampleReport, figure } from '../../helpers/example-report.ts'
import { tries, within } from '../../helpers/fuzz.ts'
import { readGlyphs } from '../../helpers/pdf-glyphs.ts'
import { reportFrom } from '../../helpers/pdf-reports.ts'
import { figuresIn, paintedIn } from '../../helpers/printed-figures.ts'
import { reportOf } from '../../helpers/report.ts'
import { freshStore } from '../../helpers/store.ts'

const layoutNames = Object.keys(layouts) as Layout[]

/** The report of the example year, with every figure in the annex, and some more than the example has. */
const wholeReport = async (): Promise<Report> => {
  const store = await freshStore()
  fillWithExample(store)
  const [report] = store.list('report').rows
  store.save('report', report?.id ?? null, { year: 2022, annex: true })
  return reportOf(store)
}

const placesIn = async (report: Report) => {
  const { bytes, figures } = await renderReport(report)
  const glyphs = await readGlyphs(bytes)
  return figures.map((place) => ({ ...place, painted: paintedIn(glyphs, place) }))
}

/** A report of one paragraph. */
const saying = (...runs: readonly Run[]): Report => ({
  ...exampleReport,
  sections: [{ id: 'one', title: 'Eén', blocks: [{ kind: 'paragraph', runs }] }],
})

const inOrder = <Told>(told: readonly Told[]): readonly string[] => told.map((one) => JSON.stringify(one)).toSorted()

describe.each(layoutNames)('in the layout %s', (layout) => {
  test('every figure of the example year stands where it is said to stand', async () => {
    const report = { ...(await wholeReport()), layout }
    const expected = figuresIn(report)
    expect(expected.length).toBeGreaterThan(60)
    const places = await placesIn(report)
    expect(inOrder(places.map((place) => [place.figure.id, place.painted]))).toEqual(
      inOrder(expected.map((one) => [one.id, printFigure(one)])),
    )
  })

  test('no area leaves its page, whatever the report', { timeout: within(60_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
        const report = reportFrom(seed, layout)
        const { figures } = await renderReport(report)
        expect(figures.length).toBeGreaterThanOrEqual(figuresIn(report).length)
        for (const { figure, areas } of figures)
          for (const { x, y, width, height } of areas) {
            expect(Math.min(x, y), figure.label).toBeGreaterThanOrEqual(0)
            expect(Math.min(width, height), figure.label).toBeGreaterThan(0)
            expect(x + width, figure.label).toBeLessThanOrEqual(paper.width)
            expect(y + height, figure.label).toBeLessThanOrEqual(paper.height)
          }
      }),
      tries(3),
    )
  })
})

test('they come in the order in which they are read', async () => {
  const told = await placesIn(saying('Van ', { figure: figure(68) }, ' naar ', { figure: figure(12) }, '.'))
  expect(told.map(({ painted }) => painted)).toEqual(['68', '12'])
})

test('a figure that breaks at the end of a line has an area on either line', async () => {
  const words = 'zo’n vijfenvijftigduizend bezoekers uit heel Vlaanderen en ook uit Brussel'
  const before = 'Met een lange aanloop, die de regel vult tot kort voor haar einde, telden we '
  const [place, ...more] = await placesIn(
    saying(before, { figure: { ...figure(55_000), printed: words } }, ' dit jaar.'),
  )
  expect(more).toEqual([])
  expect(place?.areas).toHaveLength(2)
  expect(place?.painted).toBe(words)
  const [first, second] = place?.areas ?? []
  expect(second?.y).toBeGreaterThan(first?.y ?? 0)
  expect(second?.x).toBeLessThan(first?.x ?? 0)
})

test('the same figure twice in a row is two places', async () => {
  const twice = await placesIn(saying({ figure: figure(68) }, ' ', { figure: figure(68) }))
  expect(twice.map(({ painted }) => painted)).toEqual(['68', '68'])
})

test('a number without a figure is no place', async () => {
  expect(await placesIn(saying('We gaven 68 vormingen, met ', { gap: 'x' }, ' deelnemers.'))).toEqual([])
})
