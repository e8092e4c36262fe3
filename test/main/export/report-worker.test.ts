import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../db/model/block.ts'
import { answer } from '../../../main/api.ts'
import { reportWorkerOf } from '../../../main/export/report-worker.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { freshApp } from '../../helpers/app.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { tempFolder } from '../../helpers/folder.ts'

const thread = join(import.meta.dirname, '../../../main/export/report-worker-thread.ts')

test('the thread prints what would be printed here, while everything else goes on', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const printed = await reportWorkerOf(thread).print(exampleReport)
  clearInterval(turning)
  expect(printed).toEqual(await renderReport(exampleReport))
  expect(turns).toBeGreaterThan(10)
})

test('while a long report is made, it says how much is done, and nothing when it is made', async () => {
  const long: Report = {
    ...exampleReport,
    sections: Array.from({ length: 8 }, (_, copy) =>
      exampleReport.sections.map((section) => ({ ...section, id: `${section.id}-${copy}` })),
    ).flat(),
  }
  const told: number[] = []
  const here = await renderReport(long, (fraction) => told.push(fraction))
  expect(told).toEqual([...new Set(told)].toSorted((first, second) => first - second))
  expect(told.length).toBeGreaterThan(30)
  expect(told[0]).toBeGreaterThan(0)
  expect(told.at(-1)).toBe(1)

  const reportWorker = reportWorkerOf(thread)
  expect(reportWorker.progress()).toBeNull()
  const seen = new Set<number | null>()
  const looking = setInterval(() => seen.add(reportWorker.progress()), 1)
  const printed = await reportWorker.print(long)
  clearInterval(looking)
  expect(printed).toEqual(here)
  expect(reportWorker.progress()).toBeNull()
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen]).toEqual([...seen].toSorted((first, second) => Number(first) - Number(second)))
})

test('what is stopped says so, and the next report is printed', async () => {
  const reportWorker = reportWorkerOf(thread)
  const given = reportWorker.print(exampleReport)
  const refused = expect(given).rejects.toMatchObject({ error: { kind: 'stopped' } })
  await new Promise((resolve) => setImmediate(resolve))
  reportWorker.stop()
  await refused
  expect((await reportWorker.print(exampleReport)).bytes.length).toBeGreaterThan(10_000)
})

test('a thread that fails or dies takes nothing with it', async () => {
  const path = join(tempFolder(), 'worker.mjs')
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ report: { title } }) => {
       if (title === 'fails') throw new Error('kapot')
       if (title === 'dies') process.exit(3)
       parentPort.postMessage({ done: title })
     })`,
  )
  const reportWorker = reportWorkerOf(path)
  const titled = (title: string): Report => ({ ...exampleReport, title })
  await expect(reportWorker.print(titled('fails'))).rejects.toThrow('kapot')
  await expect(reportWorker.print(titled('dies'))).rejects.toThrow('code 3')
  expect(await Promise.all([reportWorker.print(titled('one')), reportWorker.print(titled('two'))])).toEqual([
    'one',
    'two',
  ])
})

/** Counts what is printed. */
const countingApp = async () => {
  const reportWorker = reportWorkerOf(thread)
  const titles: string[] = []
  const app = await freshApp(
    {},
    {
      ...reportWorker,
      print: (report) => {
        titles.push(report.title)
        return reportWorker.print(report)
      },
    },
  )
  return { ...app, titles }
}

test('an export of what the preview shows prints nothing anew, also after a search; a change does', async () => {
  const { context, openFile, titles } = await countingApp()
  openFile.store().save('activity', null, { title: 'Samen lezen' })
  await answer(context, 'report.preview', { year: 2022 })
  for (const search of ['samen', 'lezen'])
    expect(openFile.store().list('activity', { search }).rows).toMatchObject([{ title: 'Samen lezen' }])
  expect(await answer(context, 'report.export', { year: 2022 })).toMatchObject({ ok: true })
  expect(titles).toEqual(['Jaarverslag 2022'])
  openFile.store().save('report', null, { year: 2022, title: 'Ons jaar' })
  await answer(context, 'report.preview', { year: 2022 })
  expect(titles).toEqual(['Jaarverslag 2022', 'Ons jaar'])
})

test('of the changes made while one is printed, only the last is printed', async () => {
  const { context, openFile, titles } = await countingApp()
  const { id } = openFile.store().save('report', null, { year: 2022, title: 'een' })
  const asked = [answer(context, 'report.preview', { year: 2022 })]
  for (const title of ['twee', 'drie', 'vier']) {
    openFile.store().save('report', id, { title })
    asked.push(answer(context, 'report.preview', { year: 2022 }))
  }
  const previews = await Promise.all(asked)
  expect(titles).toEqual(['een', 'vier'])
  expect(previews[3]).toEqual(previews[1])
})
