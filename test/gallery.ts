/** `npm run gallery`: pictures of reports in docs/gallery/, every page of each on one sheet, to look at one by one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { fillWithExample } from '../db/example/index.ts'
import { openStore } from '../db/file/open.ts'
import type { Block, Report } from '../db/model/block.ts'
import { composeReport } from '../db/report/index.ts'
import { renderReport } from '../main/pdf/index.ts'
import { figure } from './helpers/blocks.ts'

const target = process.argv[2] ?? join(import.meta.dirname, '../docs/gallery')

/** Of a page in pixels, and of the sheet that holds them. */
const width = 270
const height = Math.round(width * Math.SQRT2)
const perRow = 6
const gap = 10
/** A report of many pages is shown by its first ones. */
const mostPages = 24

const composed = async (fill: boolean): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-gallery-'))
  try {
    const store = await openStore(join(folder, 'gegevens.jaarverslag'))
    if (fill) fillWithExample(store)
    else store.save('profile', null, { name: 'Buurthuis De Brug' })
    const report = composeReport(store.reader, 2022)
    store.close()
    // The pictures change with the pages, not with the day on which they are made.
    return { ...report, changedAt: '2023-01-16T09:30:00.000Z' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const words = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`)
const points = words(40, 'een thema met een naam die op geen regel past, nummer').map((label, index) => ({
  label,
  value: index === 7 ? 0 : 120 - index * 3,
}))
const stages = ['vragen ontvangen', 'besproken', 'goedgekeurd', 'uitgevoerd'].map((label, index) => ({
  label,
  value: [85, 70, 55, 47][index] ?? 0,
}))
const years = [2018, 2019, 2020, 2021, 2022]
const stress: readonly Block[] = [
  { kind: 'chart', shape: 'funnel', title: 'Van vraag tot dienst', noun: 'vragen', points: stages },
  {
    kind: 'chart',
    shape: 'line',
    title: 'Deelnemers over de jaren',
    noun: 'deelnemers',
    series: ['offline', 'online', 'een mix van beide'],
    points: years.map((year, index) => ({
      label: String(year),
      values: [900 - index * 120, index === 2 ? null : 80 + index * 150, 40 + index * 30],
    })),
  },
  {
    kind: 'chart',
    shape: 'stacked',
    title: 'Vormingen naar vorm',
    noun: 'vormingen',
    series: ['offline', 'online', 'een mix van beide'],
    points: years.map((year, index) => ({
      label: String(year),
      values: [60 - index * 8, 4 + index * 9, 2 + index * 3],
    })),
  },
  {
    kind: 'chart',
    shape: 'bars',
    title: 'Meer en minder dan vorig jaar',
    noun: 'vormingen',
    points: [
      { label: 'digitaal', value: 12 },
      { label: 'zakelijk beleid', value: -7 },
      { label: 'burgers versterken', value: 3 },
    ],
  },
  {
    kind: 'quote',
    text: `${words(230, 'en toen zei iemand iets').join(', ')}.`,
    attribution: 'deelnemer die niet ophield',
  },
  { kind: 'chart', shape: 'bars', title: 'Veertig thema’s', noun: 'vormingen', points },
  {
    kind: 'paragraph',
    runs: [
      'Emoji 😊👍, vreemde letters 王小明, ',
      { text: 'vet', strong: true },
      ' en ',
      { text: 'een link', href: 'https://example.org' },
      '.',
    ],
  },
  {
    kind: 'table',
    caption: 'Dertig kolommen',
    head: words(30, 'Kolom'),
    rows: words(4, 'rij').map((row) => words(30, 'cel').map((cell, place) => (place === 0 ? row : cell))),
  },
  {
    kind: 'table',
    caption: 'Bijlage',
    head: ['Vorming', 'Deelnemers'],
    rows: words(120, 'Vorming').map((row, index) => [row, { figure: figure(index * 7) }]),
    total: true,
  },
]

/** What stands for a photograph: rings of light over two colours. */
const photo = (across: number, high: number, hue: number): Uint8Array => {
  const canvas = createCanvas(across, high)
  const context = canvas.getContext('2d')
  const light = context.createLinearGradient(0, 0, across, high)
  light.addColorStop(0, `hsl(${hue}, 40%, 70%)`)
  light.addColorStop(1, `hsl(${hue + 60}, 50%, 25%)`)
  context.fillStyle = light
  context.fillRect(0, 0, across, high)
  for (let ring = 0; ring < 30; ring++) {
    context.fillStyle = `hsla(${hue + ring * 3}, 50%, ${30 + ring}%, 0.5)`
    context.beginPath()
    context.arc((ring * 97) % across, (ring * 61) % high, 20 + ring * 3, 0, 7)
    context.fill()
  }
  return new Uint8Array(canvas.toBuffer('image/jpeg'))
}
const told =
  'We trokken met onze ploeg het land door en gingen in gesprek met lokale afdelingen over wat hen bezighoudt en hoe zij mensen samenbrengen rond wat voor hen telt. '
const people = words(11, 'Voornaam Familienaam').map((name, index) => ({
  name,
  role: ['coördinator', 'stafmedewerker communicatie', null][index % 3] ?? null,
}))
const pictured: readonly Block[] = [
  { kind: 'image', bytes: photo(600, 800, 120), alt: 'De voorzitter', caption: 'Voorzitter van de vereniging' },
  {
    kind: 'paragraph',
    runs: [told.repeat(3), { text: 'Ensemble, on va plus loin', lang: 'fr', emphasis: true }, `, zei iemand. ${told}`],
  },
  { kind: 'quote', text: 'Wat een jaar!', attribution: 'de ploeg' },
  { kind: 'heading', text: 'Onze trefdag' },
  { kind: 'paragraph', runs: [told.repeat(2)] },
  { kind: 'image', bytes: photo(1600, 900, 300), alt: 'De trefdag', caption: 'De trefdag in Leuven, 28 april 2022' },
  { kind: 'image', bytes: photo(800, 800, 30), alt: 'Twee deelnemers', caption: null },
  { kind: 'people', caption: 'Team', people },
]

const draw = async (name: string, report: Report): Promise<string> => {
  const { bytes, notices } = await renderReport(report)
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const shown = Math.min(document.numPages, mostPages)
  const columns = Math.min(shown, perRow)
  const sheet = createCanvas(columns * (width + gap) + gap, Math.ceil(shown / perRow) * (height + gap) + gap)
  const context = sheet.getContext('2d')
  context.fillStyle = '#8a8a86'
  context.fillRect(0, 0, sheet.width, sheet.height)
  for (let number = 1; number <= shown; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    const canvas = createCanvas(width, height)
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise
    const place = number - 1
    context.drawImage(canvas, gap + (place % perRow) * (width + gap), gap + Math.floor(place / perRow) * (height + gap))
  }
  writeFileSync(join(target, `${name}.png`), sheet.toBuffer('image/png'))
  const pages = document.numPages === shown ? `${shown} pages` : `the first ${shown} of ${document.numPages} pages`
  await task.destroy()
  const heard = notices.map((notice) => `- ${notice}\n`).join('')
  return `## ${name}\n\n${pages}, ${Math.round(bytes.length / 1024)} kB.\n\n![${name}](${name}.png)\n${heard === '' ? '' : `\nWhat the author is told:\n\n${heard}`}`
}

mkdirSync(target, { recursive: true })
const example = await composed(true)
const sections = [{ id: 'stress', title: 'Alles wat kan tegenvallen', blocks: stress }]
const hard = {
  ...example,
  title: `${words(28, 'Een titel').join(' ')}`.slice(0, 300),
  accent: '#ffd500',
  style: { ...example.style, second: '#205493', fonts: 'bitter' as const },
  sections,
}
const illustrated = {
  ...example,
  accent: '#14595c',
  style: { ...example.style, cover: photo(1600, 1067, 200), logo: photo(600, 180, 20), second: '#e0a030' },
  colophon:
    'Jaarverslag 2022\nGallaitstraat 86 bus 4, 1030 Brussel\nwelkom@voorbeeld.be\nMet de steun van de Vlaamse Gemeenschap',
  sections: [{ id: 'foreword', title: 'Voorwoord', blocks: pictured }, ...example.sections.slice(1, 3)],
}
const shown = [
  ['sober', { ...example, layout: 'sober' }],
  ['bold', { ...example, layout: 'bold' }],
  ['compact', { ...example, layout: 'compact' }],
  ['pictures-sober', { ...illustrated, layout: 'sober' }],
  ['pictures-bold', { ...illustrated, layout: 'bold' }],
  ['pictures-compact', { ...illustrated, layout: 'compact' }],
  ['empty', { ...(await composed(false)), layout: 'sober' }],
  ['stress-sober', { ...hard, layout: 'sober' }],
  ['stress-bold', { ...hard, layout: 'bold' }],
  ['stress-compact', { ...hard, layout: 'compact' }],
] as const
const parts: string[] = []
for (const [name, report] of shown) parts.push(await draw(name, report))
writeFileSync(
  join(target, 'README.md'),
  `# Gallery\n\nThe report of the example year in its three layouts, one with pictures and a colophon, that of a year with nothing in it, and one with all that can go wrong. Made by \`npm run gallery\`.\n\n${parts.join('\n')}`,
)
