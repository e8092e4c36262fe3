import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../db/model/block.ts'
import { answer } from '../../../main/api.ts'
import { pressOf } from '../../../main/export/press.ts'
import { renderReport } from '../../../main/pdf/index.ts'
import { freshApp } from '../../helpers/app.ts'
import { exampleReport } from '../../helpers/example-report.ts'
import { tempFolder } from '../../helpers/folder.ts'

const thread = join(import.meta.dirname, '../../../main/export/press-thread.ts')

test('the thread prints what would be printed here, while everything else goes on', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const printed = await pressOf(thread).print(exampleReport)
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

  const press = pressOf(thread)
  expect(press.progress()).toBeNull()
  const seen = new Set<number | null>()
  const looking = setInterval(() => seen.add(press.progress()), 1)
  const printed = await press.print(long)
  clearInterval(looking)
  expect(printed).toEqual(here)
  expect(press.progress()).toBeNull()
  expect(seen.size).toBeGreaterThan(10)
  expect([...seen]).toEqual([...seen].toSorted((first, second) => Number(first) - Number(second)))
})

test('what is stopped says so, and the next report is printed', async () => {
  const press = pressOf(thread)
  const given = press.print(exampleReport)
  const refused = expect(given).rejects.toMatchObject({ error: { kind: 'stopped' } })
  await new Promise((resolve) => setImmediate(resolve))
  press.stop()
  await refused
  expect((await press.print(exampleReport)).bytes.length).toBeGreaterThan(10_000)
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
  const press = pressOf(path)
  const titled = (title: string): Report => ({ ...exampleReport, title })
  await expect(press.print(titled('fails'))).rejects.toThrow('kapot')
  await expect(press.print(titled('dies'))).rejects.toThrow('code 3')
  expect(await Promise.all([press.print(titled('one')), press.print(titled('two'))])).toEqual(['one', 'two'])
})

/** Counts what is printed. */
const countingApp = async () => {
  const press = pressOf(thread)
  const titles: string[] = []
  const app = await freshApp(
    {},
    {
      ...press,
      print: (report) => {
        titles.push(report.title)
        return press.print(report)
      },
    },
  )
  return { ...app, titles }
}

test('an export of what the preview shows prints nothing anew, also after a search; a change does', async () => {
  const { context, shelf, titles } = await countingApp()
  shelf.store().save('activity', null, { title: 'Samen lezen' })
  await answer(context, 'report.preview', { year: 2022 })
  for (const search of ['samen', 'lezen'])
    expect(shelf.store().list('activity', { search }).rows).toMatchObject([{ title: 'Samen lezen' }])
  expect(await answer(context, 'report.export', { year: 2022 })).toMatchObject({ ok: true })
  expect(titles).toEqual(['Jaarverslag 2022'])
  shelf.store().save('report', null, { year: 2022, title: 'Ons jaar' })
  await answer(context, 'report.preview', { year: 2022 })
  expect(titles).toEqual(['Jaarverslag 2022', 'Ons jaar'])
})

test('of the changes made while one is printed, only the last is printed', async () => {
  const { context, shelf, titles } = await countingApp()
  const { id } = shelf.store().save('report', null, { year: 2022, title: 'een' })
  const asked = [answer(context, 'report.preview', { year: 2022 })]
  for (const title of ['twee', 'drie', 'vier']) {
    shelf.store().save('report', id, { title })
    asked.push(answer(context, 'report.preview', { year: 2022 }))
  }
  const previews = await Promise.all(asked)
  expect(titles).toEqual(['een', 'vier'])
  expect(previews[3]).toEqual(previews[1])
})
