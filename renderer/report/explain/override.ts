/** Typing a value over that of the records, and taking it back. */
import { isoDay } from '../../../db/model/format.ts'
import type { ValuesOf } from '../../../db/model/index.ts'
import { call, records } from '../../base/api.ts'
import { outdateRecords } from '../../base/query-client.ts'
import { flushDrafts, saveStatus } from '../../base/save/drafts.ts'

export type TypedOver = Pick<ValuesOf<'figureOverride'>, 'value' | 'reason'>

/** All that was typed over one figure in the report of a year; what counts is the last. */
const overridesOf = async (report: number, figure: string): Promise<readonly number[]> =>
  (await records('figureOverride').list({ where: { report, figure } })).rows.map(({ id }) => id)

const done = (): void => {
  saveStatus.set((now) => ({ ...now, savedAt: new Date() }))
  outdateRecords()
}

/** Types a value over a figure, dated today; the report of the year begins with it where nobody did yet. @throws CallError */
export const typeOver = async (year: number, figure: string, typed: TypedOver): Promise<void> => {
  await flushDrafts()
  const { report: begun } = await call('report.composition', { year })
  const report = begun ?? (await call('report.begin', { year, template: 'standard' })).report
  if (report === null) throw new Error(`the report of ${year} did not begin`)
  const id = (await overridesOf(report.id, figure)).at(-1) ?? null
  await records('figureOverride').save(id, { report: report.id, figure, ...typed, typedOn: isoDay(new Date()) })
  done()
}

/** Takes the value of the records again. @throws CallError */
export const takeBack = async (year: number, figure: string): Promise<void> => {
  await flushDrafts()
  const { report } = await call('report.composition', { year })
  const ids = report === null ? [] : await overridesOf(report.id, figure)
  if (ids.length > 0) await records('figureOverride').removeSeveral(ids)
  done()
}
