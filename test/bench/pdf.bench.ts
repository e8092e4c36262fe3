/**
 * How fast a report prints, and what it takes: `npm run bench`. Each time is given as a ratio to raw pdfkit writing the same text
 * in the same places and the same shapes in the same run, for the speed of a machine says nothing.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Report } from '../../db/model/block.ts'
import { layouts } from '../../db/model/report.ts'
import { fontFiles } from '../../main/pdf/fonts.ts'
import { renderReport } from '../../main/pdf/index.ts'
import { pageGrids, paper } from '../../main/pdf/page-grid.ts'
import { typeset } from '../../main/pdf/printer.ts'
import { TaggedDocument } from '../../main/pdf/tagging/document.ts'
import { elementFor } from '../../main/pdf/tagging/element.ts'
import { PDFDocument } from '../../main/pdf/tagging/internals.ts'
import { TaggedLayout } from '../../main/pdf/tagging/layout.ts'
import { TaggedRendering } from '../../main/pdf/tagging/rendering.ts'
import { exampleReport } from '../helpers/example-report.ts'
import type { Peak } from './pdf-peak.ts'
import { raw, recorded, setting } from './pdf-raw.ts'

/** How long some work takes, in ms of the processor: what others do on the machine doesn't count. */
const taken = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0

type Work = () => Promise<unknown>

/** The times of some works that take turns, to and fro, so that what slows one slows the others. The first turn warms up. */
const turnsOf = async (rounds: number, works: readonly Work[]): Promise<readonly (readonly number[])[]> => {
  const times = works.map((): number[] => [])
  for (let round = 0; round <= rounds; round++) {
    const turns = [...works.entries()]
    for (const [index, work] of round % 2 === 0 ? turns : turns.reverse()) {
      const time = await taken(work)
      if (round > 0) times[index]?.push(time)
    }
  }
  return times
}

const timesOf = async (rounds: number, works: readonly Work[]): Promise<readonly number[]> =>
  (await turnsOf(rounds, works)).map(median)

/** A document that is laid out and printed as any other, but of which nothing is said. */
class Untagged extends TaggedDocument {
  override mark(): void {}
  override place(): void {}
  override endStructure(): void {}
  override goTo(x: number, y: number, width: number, height: number, name: string): this {
    PDFDocument.prototype.goTo.call(this, x, y, width, height, name)
    return this
  }
}

/** The same report without a tag. */
const untagged = async (report: Report): Promise<Uint8Array> => {
  const { content, style, footer } = setting(report)
  const document = new Untagged(fontFiles.source, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => true)
  const root = elementFor({ type: 'Document' })
  const layout = new TaggedLayout(paper, pageGrids[report.layout], root)
  layout.registerTableLayouts({})
  const pages = layout.layoutDocument(content, document, {}, style, undefined, undefined, footer)
  new TaggedRendering(document, root).renderPages(pages)
  const written = buffer(document)
  document.end()
  return written
}

const say = (name: string, told: string): void => {
  process.stdout.write(`${name.padEnd(44)} ${told}\n`)
}
const show = (name: string, time: number, base: number): void =>
  say(name, `${(time / base).toFixed(2).padStart(6)} × (${time.toFixed(0)} ms)`)

const first = await taken(() => renderReport(exampleReport))
const names = Object.keys(layouts) as (keyof typeof layouts)[]
const operations = await recorded(exampleReport)
const [base = 0, checked = 0, ...own] = await timesOf(9, [
  () => raw(operations),
  () => renderReport(exampleReport),
  ...names.map((layout) => () => typeset(setting({ ...exampleReport, layout }), { claim: true })),
])
say('raw pdfkit writes the example', `${base.toFixed(0)} ms`)
show('the example, cold', first, base)
for (const [index, layout] of names.entries())
  show(`the example, ${layout}, laid out and tagged`, own[index] ?? 0, base)
show('the example, checked as well', checked, base)

/** A report of about so many times ten pages. */
const times = (count: number): Report => ({
  ...exampleReport,
  sections: Array.from({ length: count }, (_, copy) =>
    exampleReport.sections.map((section) => ({ ...section, id: `${section.id}-${copy}` })),
  ).flat(),
})
const some = times(5)
const [bare = [], tagged = []] = await turnsOf(24, [
  () => untagged(some),
  () => typeset(setting(some), { claim: true }),
])
const share = median(tagged.map((time, round) => 1 - (bare[round] ?? 0) / time))
say('tags take', `${(share * 100).toFixed(0)}% of ${median(tagged).toFixed(0)} ms`)

const longest = 25
for (const count of [5, 10, longest]) {
  const report = times(count)
  const printed = await recorded(report)
  const pages = printed.filter((operation) => 'page' in operation).length
  const [alone = 0, whole = 0] = await timesOf(5, [() => raw(printed), () => renderReport(report)])
  show(`${pages} pages, ${(whole / pages).toFixed(1)} ms each`, whole, alone)
}

const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-bench-'))
const peakOf = (given: object): Peak => {
  const path = join(folder, 'given.json')
  writeFileSync(path, JSON.stringify(given))
  const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'pdf-peak.ts'), path], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(stdout)
}
try {
  const report = times(longest)
  const { peak, busy } = peakOf({ report })
  say('peak of a process that prints that three times', `${peak.toFixed(0)} MB`)
  say('peak of raw pdfkit, likewise', `${peakOf({ operations: await recorded(report) }).peak.toFixed(0)} MB`)
  say('the thread of the window works meanwhile for', `${busy.toFixed(1)} ms`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
