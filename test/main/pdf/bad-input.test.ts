import { describe, expect, test } from 'vitest'
import type { Block, HouseStyle, Report } from '../../../db/model/block.ts'
import { type Layout, layouts } from '../../../db/model/report.ts'
import { checkPdf } from '../../../main/pdf/check/index.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { figure } from '../../helpers/blocks.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { thorough } from '../../helpers/fuzz.ts'
import { outside, overlaps } from '../../helpers/pdf-boxes.ts'
import { readImageBoxes } from '../../helpers/pdf-images.ts'
import { readPdf, readTextBoxes } from '../../helpers/pdf-text.ts'
import { png } from '../../helpers/png.ts'

const each = Object.keys(layouts) as readonly Layout[]
const words = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word}${index}`)

type Change = Partial<Omit<Report, 'style'>> & { readonly style?: Partial<HouseStyle> }

/** Prints what a user might make of a report: the page stands, nothing overlaps or leaves it, and a reader can read it. */
const printed = async (layout: Layout, blocks: readonly Block[], { style, ...change }: Change = {}) => {
  const { bytes, notices } = await renderReport({
    ...exampleReport,
    sections: [{ id: 'one', title: 'Hoofdstuk', blocks }],
    ...change,
    style: { ...exampleReport.style, ...style },
    layout,
  })
  const [texts, images] = [await readTextBoxes(bytes), await readImageBoxes(bytes)]
  expect(overlaps(texts, images)).toEqual([])
  // A picture on the cover runs to the edges of the paper.
  const inside = images.filter(({ page }) => page > 1 || style?.cover == null)
  expect(outside([...texts, ...inside], layout)).toEqual([])
  expect(checkPdf(bytes)).toEqual([])
  const { text } = await readPdf(bytes)
  return { text: text.replaceAll(' ', ''), notices }
}

const chart = (shape: 'bars' | 'donut' | 'funnel', values: readonly number[], noun = 'vormingen'): Block => ({
  kind: 'chart',
  shape,
  title: 'Vormingen per thema',
  noun,
  points: values.map((value, index) => ({ label: `thema ${index} met een naam die lang is`, value })),
})
const series = (
  shape: 'stacked' | 'line',
  names: readonly string[],
  rows: readonly (readonly (number | null)[])[],
): Block => ({
  kind: 'chart',
  shape,
  title: 'Over de jaren',
  noun: 'deelnemers',
  series: names,
  points: rows.map((values, index) => ({ label: String(2015 + index), values })),
})

describe.each(each)('%s', (layout) => {
  test('a title and a name of 300 characters', async () => {
    const title = words(60, 'titel').join(' ').slice(0, 300)
    const organisation = words(60, 'naam').join(' ').slice(0, 300)
    const { text } = await printed(layout, [], { title, organisation })
    expect(text).toContain(title.replaceAll(' ', ''))
    expect(text).toContain(organisation.replaceAll(' ', ''))
  })

  test('charts of millions above and below zero, and of what takes many words to count', async () => {
    const counted = 'deelnemers uit sociaal-culturele organisaties, vrijwilligers en beroepskrachten'
    const { text } = await printed(
      layout,
      (['bars', 'donut', 'funnel'] as const).flatMap((shape) => [
        chart(shape, [391_829, -9_206_050, 7_156_922], 'deelnemers'),
        chart(shape, [9_391_829, 9_206_050], 'deelnemers'),
        chart(shape, [391_829, 206_050], counted),
      ]),
    )
    expect(text.split(counted.replaceAll(' ', '')).length - 1).toBe(3)
  })

  test('charts of forty themes, of a zero, of equal, single and negative values', async () => {
    const forty = Array.from({ length: 40 }, (_, index) => 1000 + index)
    const { text } = await printed(
      layout,
      (['bars', 'donut', 'funnel'] as const).flatMap((shape) => [
        chart(shape, forty),
        chart(shape, [3, 0, 2]),
        chart(shape, [5, 5, 5]),
        chart(shape, [8]),
        chart(shape, [4, -3, 2]),
        chart(shape, [0, 0]),
      ]),
    )
    for (const value of forty) expect(text).toContain(`1.0${String(value - 1000).padStart(2, '0')}`)
    expect(text).toMatch(/[-−]3/)
  })

  test('charts of several series: with gaps, with less than nothing, with one point, with too many', async () => {
    const { text } = await printed(
      layout,
      (['stacked', 'line'] as const).flatMap((shape) => [
        series(
          shape,
          ['offline', 'online'],
          [
            [12, 3],
            [9, null],
            [11, 20],
          ],
        ),
        series(shape, ['groei'], [[4], [-2], [null]]),
        series(shape, ['alleen'], [[7]]),
        series(shape, words(12, 'reeks'), [Array.from({ length: 12 }, (_, index) => 100 + index)]),
        series(shape, ['niets'], [[null], [null]]),
        series(
          shape,
          ['lang'],
          Array.from({ length: 40 }, (_, index) => [index]),
        ),
      ]),
    )
    expect(text).toContain('reeks11')
    expect(text).toContain('online')
  })

  test('a quote of two pages keeps its attribution', async () => {
    const said = words(900, 'citaat').join(' ')
    const { text } = await printed(layout, [{ kind: 'quote', text: said, attribution: 'van een deelnemer' }])
    expect(text).toMatch(/citaat899vaneendeelnemer/)
  })

  test('a table of thirty columns is told in parts, and the author hears so', async () => {
    const head = words(30, 'Kolom')
    const rows = words(5, 'rij').map((row) => head.map((_, place) => (place === 0 ? row : `${row}c${place}`)))
    const { text, notices } = await printed(layout, [{ kind: 'table', caption: 'Breed', head, rows }])
    for (const cell of rows.flat()) expect(text).toContain(cell)
    expect(notices).toEqual([expect.stringMatching(/^De tabel “Breed” heeft 30 kolommen, .* in \d delen\.$/)])
  })

  test('a logo of 10.000 by 20 pixels, one that is none, and a small cover', async () => {
    const thin = await printed(layout, [], { style: { logo: png(10_000, 20), cover: png(90, 60) } })
    expect(thin.notices).toEqual([
      'Het logo is 10.000 bij 20: zo smal dat je het op papier amper ziet. Knip het bij.',
      'Het omslagbeeld is maar 90 pixels breed: op papier wordt het korrelig. Kies er een van minstens 1.200 pixels.',
    ])
    const none = await printed(layout, [], { style: { logo: new Uint8Array(9), cover: new Uint8Array(9) } })
    expect(none.notices).toEqual([
      expect.stringMatching(/^Het logo is geen PNG, JPEG of eenvoudige SVG/),
      expect.stringMatching(/^Het omslagbeeld is geen PNG of JPEG/),
    ])
  })

  test.each(['#ffffff', '#ffff00', '#808080', '#000000'])('house colour %s, whatever its contrast', async (accent) => {
    const { notices } = await printed(layout, exampleReport.sections[1]?.blocks ?? [], {
      accent,
      style: { second: accent },
    })
    expect(notices).toHaveLength(accent === '#000000' ? 0 : 1)
  })

  test('what a house font lacks is told, and emoji print', async () => {
    const { text, notices } = await printed(layout, [{ kind: 'paragraph', runs: ['Ω я ☎ 😊 王 en Žižek'] }], {
      style: { fonts: 'bitter' },
    })
    expect(text).toContain('☎😊[?]enŽižek')
    expect(notices).toEqual([expect.stringMatching(/vervangen door \[\?\] of \[emoji\]: .*王\.$/)])
  })

  test('pictures as wide and as high as no page, and one of a single pixel', async () => {
    const picture = (width: number, height: number): Block => ({
      kind: 'image',
      bytes: png(width, height),
      alt: 'De trefdag',
      caption: words(40, 'bijschrift').join(' '),
    })
    const { text } = await printed(layout, [picture(10_000, 20), picture(20, 10_000), picture(1, 1)], {
      style: { logo: png(20, 10_000), cover: png(20, 4000) },
    })
    expect(text.match(/bijschrift39/g)).toHaveLength(3)
  })

  test('words that no column holds, in every place that words stand, also in other languages', async () => {
    const long = 'verantwoordelijkheidsbesefsontwikkelingstraject'.repeat(3)
    const number = '1234567890'.repeat(6)
    const { text } = await printed(
      layout,
      [
        { kind: 'heading', text: long },
        { kind: 'paragraph', runs: [long, ' ', { text: long, lang: 'de', href: 'https://example.org/' }] },
        { kind: 'note', runs: [{ text: long, strong: true, lang: 'fr' }] },
        { kind: 'list', items: [[long], [{ text: long, lang: 'en' }]], ordered: true },
        { kind: 'quote', text: long, attribution: long, lang: 'fr' },
        { kind: 'people', caption: long, people: [{ name: long, role: long }] },
        { kind: 'figures', tiles: [{ figure: figure(123_456_789_012), caption: long, note: long }] },
        {
          kind: 'table',
          caption: long,
          head: ['', ...words(6, 'Deelnemersaantallen ')],
          rows: [
            [long, ...words(6, number)],
            ['x', ...words(6, '1.234.567 ')],
          ],
          total: true,
        },
        chart('bars', [1, 123_456_789]),
      ],
      { colophon: `${long}\n`.repeat(60) },
    )
    expect(text).toContain('123.456.789.012')
  })

  test('a damaged image is told, in the report and to the author', async () => {
    const { text, notices } = await printed(layout, [
      { kind: 'image', bytes: new Uint8Array(9), alt: 'De trefdag', caption: null },
    ])
    expect(text).toContain('[Dezeafbeeldingisbeschadigd:Detrefdag]')
    expect(notices).toEqual([expect.stringMatching(/^De afbeelding “De trefdag” is beschadigd/)])
  })
})

/** What takes long is tried in the layout that it is hardest in; in all of them when there is time. */
test.each(thorough ? each : (['compact'] as const))('an annex of 1.360 rows, %s', async (layout) => {
  const rows = words(1360, 'rij').map((row, index) => [row, { figure: figure(index) }, 'vorming'])
  const { text } = await printed(layout, [
    { kind: 'table', caption: 'Bijlage', head: ['Wat', 'Hoeveel', 'Soort'], rows },
  ])
  expect(text).toContain('rij00vorming')
  expect(text).toMatch(/rij13591\.359vorming/)
})

test('a drawing that runs or fetches something is no logo', async () => {
  const around = (inner: string) =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`)
  const noticesOf = async (logo: Uint8Array) => (await printed('sober', [], { style: { logo } })).notices
  expect(await noticesOf(around('<path d="M0 0H9V9Z"/>'))).toEqual([])
  for (const inner of [
    '<script>alert(1)</script>',
    '<image href="https://example.org/a.png"/>',
    '<image href="file:///etc/passwd"/>',
    '<path d="M0 0H9" onload="alert(1)"/>',
    '<rect width="9" height="9" fill="url(https://example.org/x)"/>',
  ])
    expect(await noticesOf(around(inner)), inner).toHaveLength(1)
})
