/** Every figure on paper is known to stand where it stands, so that a click on it leads to where it comes from. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillWithExample } from '../../../db/example/index.ts'
import type { Block, Report, Run } from '../../../db/model/block.ts'
import type { Figure } from '../../../db/model/figure.ts'
import { printFigure } from '../../../db/model/format.ts'
import { type Layout, layouts } from '../../../db/model/report.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { paper } from '../../../main/pdf/page-grid.ts'
import { figure } from '../../helpers/blocks.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { patience, tries } from '../../helpers/fuzz.ts'
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

/** The figures that rings have in their middle. */
const totalsOf = ({ sections }: Report): readonly Figure[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'chart' && block.shape === 'donut' ? (block.whole ?? []) : []))

const holding = (block: Block): Report => ({
  ...exampleReport,
  sections: [{ id: 'one', title: 'Eén', blocks: [block] }],
})
/** A report of one paragraph. */
const saying = (...runs: readonly Run[]): Report => holding({ kind: 'paragraph', runs })

const inOrder = <Told>(told: readonly Told[]): readonly string[] => told.map((one) => JSON.stringify(one)).toSorted()

describe.each(layoutNames)('in the layout %s', (layout) => {
  test('every figure of the example year stands where it is said to stand', async () => {
    const report = { ...(await wholeReport()), layout }
    // Two columns have no room for a ring, which has the total of its parts in the middle.
    const expected = [...figuresIn(report), ...(layout === 'compact' ? [] : totalsOf(report))]
    expect(expected.length).toBeGreaterThan(75)
    const places = await placesIn(report)
    // The first value of a chart says what is counted.
    const said = places.map(({ figure: { id }, painted }) => [id, painted.replace(/ vormingen$/, '')])
    expect(inOrder(said)).toEqual(inOrder(expected.map((one) => [one.id, printFigure(one)])))
  })

  test('no area leaves its page, whatever the report', { timeout: patience }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
        const report = reportFrom(seed, layout)
        const { figures } = await renderReport(report)
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

test('a figure in a heading, a quote, a cell or the small print is a place too, and nothing else of it', async () => {
  const store = await freshStore()
  fillWithExample(store)
  const report = store.list('report').rows[0]?.id ?? store.save('report', null, { year: 2022 }).id
  const body = '### Wel {activities.total} keer\n\n> Na {questions.received} vragen **nog** een.\n> — An'
  const section = store.save('reportSection', null, { report, kind: 'free', title: 'Eigen', body }).id
  const cells = 'Wat\tHoeveel\nVragen\tvan {questions.received} er {questions.approved}'
  store.save('reportTable', null, { section, caption: 'Tabel', cells })
  const composed = reportOf(store)
  const own = await placesIn({ ...composed, sections: composed.sections.filter(({ id }) => id === `eigen-${section}`) })
  expect(own.map(({ figure: { id }, painted }) => [id, painted])).toEqual([
    ['activities.total', '68'],
    ['questions.received', '85'],
    ['questions.received', '85'],
    ['questions.approved', '55'],
  ])
})

describe('in a chart', () => {
  const chart = { kind: 'chart', title: 'Vragen', noun: 'vragen' } as const
  const received = figure(85)
  const approved = { ...figure(55), id: 'questions.approved' }
  const points = [
    { label: 'ontvangen', value: 85, of: received },
    { label: 'goedgekeurd', value: 55, of: approved },
    { label: 'getypt', value: 12 },
  ]

  test.each(['bars', 'funnel'] as const)('of the shape %s a value stands with what is drawn for it', async (shape) => {
    const places = await placesIn(holding({ ...chart, shape, points }))
    expect(places.map(({ figure: { id } }) => id)).toEqual([received.id, approved.id])
    const [first, second] = places
    expect(first?.painted.trim()).toBe('85 vragen')
    expect(second?.painted.trim()).toBe('55')
    const widest = (place: typeof first) => Math.max(...(place?.areas ?? []).map(({ width }) => width))
    expect(widest(first)).toBeGreaterThan(widest(second))
  })

  test('of parts beside each other each part is a place of its own', async () => {
    const stacked = { ...chart, shape: 'stacked', series: ['goed', 'getypt', 'alle'] } as const
    const places = await placesIn(
      holding({ ...stacked, points: [{ label: '2022', values: [55, 12, 85], of: [approved, undefined, received] }] }),
    )
    expect(places.map(({ figure: { id }, painted }) => [id, painted])).toEqual([
      [approved.id, '55'],
      [received.id, '85'],
    ])
  })

  test('on a line the last value is printed, and every value can be pointed at', async () => {
    const values = [
      { label: '2021', values: [85], of: [received] },
      { label: '2022', values: [55], of: [approved] },
    ]
    const places = await placesIn(holding({ ...chart, shape: 'line', series: ['vragen'], points: values }))
    expect(places.map(({ figure: { id }, painted }) => [id, painted.trim()])).toEqual([
      [received.id, ''],
      [approved.id, '55'],
    ])
    const [then, now] = places.map(({ areas }) => areas.at(-1))
    expect(then?.x).toBeLessThan(now?.x ?? 0)
    expect(then?.y).toBeLessThan(now?.y ?? 0)
  })

  test('the total in the middle of a ring is the figure of the whole, as long as the parts add up to it', async () => {
    const parts = [
      { label: 'goedgekeurd', value: 55, of: approved },
      { label: 'geweigerd', value: 30 },
    ]
    const ring = { ...chart, shape: 'donut', points: parts } as const
    const whole = await placesIn(holding({ ...ring, whole: received }))
    expect(whole.map(({ painted }) => painted)).toEqual(['85', '55'])
    const other = await placesIn(holding({ ...ring, whole: figure(90) }))
    expect(other.map(({ painted }) => painted)).toEqual(['55'])
  })
})
