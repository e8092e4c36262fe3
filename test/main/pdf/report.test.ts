import { expect, test, vi } from 'vitest'
import type { Block, Report, ReportSection } from '../../../db/model/block.ts'
import { figure } from '../../helpers/blocks.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { readPdf } from '../../helpers/pdf-text.ts'
import { png } from '../../helpers/png.ts'
import { pdfOf } from '../../helpers/printed.ts'

const section = (id: string, title: string, ...blocks: readonly Block[]): ReportSection => ({ id, title, blocks })
/** For what is longer than a line. */
const unspaced = (text: string): string => text.replaceAll(' ', '')
const reportOf = (...sections: readonly ReportSection[]): Report => ({ ...exampleReport, sections })

test('every kind of block is printed with all that it holds', async () => {
  const { text } = await readPdf(
    await pdfOf(
      reportOf(
        section(
          'all',
          'Alle soorten',
          { kind: 'heading', text: 'Een tussentitel' },
          {
            kind: 'paragraph',
            runs: ['We gaven ', { figure: figure(1234) }, ' vormingen aan ', { gap: 'x' }, ' mensen.'],
          },
          {
            kind: 'figures',
            tiles: [
              { figure: figure(163734), caption: 'bezoeken', note: 'van socius.be' },
              { figure: figure(34, 'nps'), caption: 'aanbevolen', note: null },
              { figure: figure(81, '%'), caption: 'tevreden', note: '612 antwoorden' },
            ],
          },
          { kind: 'quote', text: 'Heel leerrijk!', attribution: 'deelnemer webinar ‘Efficiënt vergaderen’' },
          { kind: 'quote', text: 'Zonder naam gezegd.', attribution: null },
          { kind: 'list', items: [['Eerste punt'], ['Nog ', { figure: figure(2) }, ' punten']] },
          {
            kind: 'table',
            caption: 'Volgers per kanaal',
            head: ['Kanaal', 'Volgers'],
            rows: [
              ['Nieuwsbrief', { figure: figure(2192) }],
              ['Onbekend', { gap: 'y' }],
            ],
          },
          {
            kind: 'chart',
            shape: 'bars',
            title: 'Vormingen per thema',
            noun: 'vormingen',
            points: [
              { label: 'digitale mogelijkheden benutten', value: 12 },
              { label: 'zonder thema', value: 26, muted: true },
            ],
          },
          {
            kind: 'chart',
            shape: 'donut',
            title: 'Vragen naar antwoord',
            noun: 'vragen',
            points: [
              { label: 'goedgekeurd', value: 55 },
              { label: 'geweigerd', value: 30 },
            ],
          },
          { kind: 'image', bytes: png(40, 30), alt: 'Een verloop', caption: 'Foto van de trefdag' },
          { kind: 'note', runs: ['Geteld op ', { figure: figure(31) }, ' december.'] },
        ),
      ),
    ),
  )
  for (const words of [
    'Een tussentitel',
    'We gaven 1.234 vormingen aan [geen gegevens] mensen.',
    '163.734 bezoeken van socius.be',
    '+34 aanbevolen',
    '81% tevreden 612 antwoorden',
    'Heel leerrijk! deelnemer webinar ‘Efficiënt vergaderen’',
    'Zonder naam gezegd.',
    'Eerste punt',
    'Nog 2 punten',
    'Volgers per kanaal Kanaal Volgers Nieuwsbrief 2.192 Onbekend [geen gegevens]',
    'Vormingen per thema',
    'digitale mogelijkheden benutten 12 vormingen',
    'zonder thema 26',
    'Vragen naar antwoord',
    '55 goedgekeurd',
    '30 geweigerd',
    '85 vragen',
    'Foto van de trefdag',
    'Geteld op 31 december.',
  ])
    expect(text).toContain(words)
})

test('the same report gives the same bytes, another date others', async () => {
  const first = await pdfOf(exampleReport)
  expect(await pdfOf(structuredClone(exampleReport))).toEqual(first)
  expect(await pdfOf({ ...exampleReport, changedAt: '2023-02-01T00:00:00.000Z' })).not.toEqual(first)
})

test('the document says what it is: title, author, language and date', async () => {
  expect(await readPdf(await pdfOf(exampleReport))).toMatchObject({
    title: 'Jaarverslag 2022',
    author: 'Socius',
    language: 'nl-BE',
    createdAt: 'D:20230116093000Z',
  })
})

test('bookmarks lead to the sections, and below them to their headings', async () => {
  const { outline } = await readPdf(
    await pdfOf(
      reportOf(
        section('one', 'Vormingen', { kind: 'heading', text: 'Thema’s' }, { kind: 'heading', text: 'Vormen' }),
        section('two', 'Onderzoek'),
      ),
    ),
  )
  expect(outline).toEqual([
    { title: 'Vormingen', depth: 0 },
    { title: 'Thema’s', depth: 1 },
    { title: 'Vormen', depth: 1 },
    { title: 'Onderzoek', depth: 0 },
  ])
})

test('the contents name every section with the page where it opens', async () => {
  const { pages } = await readPdf(await pdfOf(exampleReport))
  const [, contents = '', ...inside] = pages
  expect(contents).toMatch(/^Inhoud /)
  for (const { title } of exampleReport.sections) {
    const opens = inside.findIndex((page) => page.includes(title))
    expect(opens).toBeGreaterThanOrEqual(0)
    expect(contents).toContain(`${title} ${opens + 3}`)
  }
})

test('a report on a year without records says so kindly', async () => {
  const { pages } = await readPdf(await pdfOf(reportOf()))
  expect(pages).toHaveLength(2)
  expect(pages[0]).toBe('Jaarverslag 2022 Socius')
  expect(pages[1]).toContain('Voor 2022 is er nog niets vastgelegd.')
})

test('the year stands on the cover when the title does not name it', async () => {
  const { pages } = await readPdf(await pdfOf({ ...exampleReport, title: 'Samen sterk' }))
  expect(pages[0]).toBe('Samen sterk 2022 Socius')
})

test('what looks like markup is text like any other', async () => {
  const odd = '<b>vet</b> {activities.total} & "zo" <script>1</script> ]]> &amp; https://example.org/x'
  const { text, title } = await readPdf(
    await pdfOf({
      ...reportOf(
        section(
          'odd',
          odd,
          { kind: 'heading', text: `Kop ${odd}` },
          { kind: 'quote', text: `Zegt ${odd}`, attribution: `Van ${odd}` },
          {
            kind: 'chart',
            shape: 'bars',
            title: `Staven ${odd}`,
            noun: '<i>',
            points: [{ label: '<a> & "b"', value: 3 }],
          },
          { kind: 'chart', shape: 'donut', title: 'Ring', noun: '<u>', points: [{ label: '<c> & "d"', value: 4 }] },
        ),
      ),
      title: odd,
    }),
  )
  expect(title).toBe(odd)
  for (const words of [
    `Kop ${odd}`,
    `Zegt ${odd}`,
    `Van ${odd}`,
    `Staven ${odd}`,
    '<a> & "b" 3 <i>',
    '<c> & "d"',
    '4 <u>',
  ])
    expect(unspaced(text)).toContain(unspaced(words))
})

test('control characters and half characters print nothing and break nothing', async () => {
  const { text } = await readPdf(
    await pdfOf(
      reportOf(
        section(
          'control',
          'Een\u0000 titel\u0007',
          { kind: 'paragraph', runs: ['Voor\u0001 en\u001b na\ud800.'] },
          {
            kind: 'chart',
            shape: 'bars',
            title: 'S',
            noun: 'n\u0002',
            points: [{ label: 'a\u0000b\ufffe', value: 2 }],
          },
        ),
      ),
    ),
  )
  expect(text).toContain('Een titel')
  expect(text).toContain('Voor en na')
  expect(text).toContain('ab 2 n')
})

test('an image that is damaged costs its picture, not the report', async () => {
  const whole = png(40, 30)
  const flipped = new Uint8Array(whole)
  flipped[60] = (flipped[60] ?? 0) ^ 255
  const image = (bytes: Uint8Array): Block => ({ kind: 'image', bytes, alt: 'de trefdag', caption: null })
  const { text } = await readPdf(
    await pdfOf(
      reportOf(
        section(
          'images',
          'Beelden',
          image(whole.slice(0, 70)),
          image(flipped),
          image(new Uint8Array()),
          image(new TextEncoder().encode('<svg/>')),
          { kind: 'paragraph', runs: ['Hier gaat het verder.'] },
        ),
      ),
    ),
  )
  expect(text.split('[Deze afbeelding is beschadigd: de trefdag]')).toHaveLength(5)
  expect(text).toContain('Hier gaat het verder.')
})

test('the example is light enough to mail, in every layout', async () => {
  for (const layout of ['sober', 'bold', 'compact'] as const)
    expect((await pdfOf({ ...exampleReport, layout })).length, layout).toBeLessThan(400_000)
})

test('nothing is fetched', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch')
  await pdfOf(
    reportOf(
      section('web', 'https://example.org/a.png', {
        kind: 'paragraph',
        runs: ['https://example.org/b.png', ' file:///etc/hostname'],
      }),
    ),
  )
  expect(fetched).not.toHaveBeenCalled()
  fetched.mockRestore()
})
