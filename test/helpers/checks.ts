import type { Finding } from '../../db/model/finding.ts'
import type { RecordOf } from '../../db/model/index.ts'
import type { Patch, Store } from '../../db/records/store.ts'
import { checkReport } from '../../db/report/checks/index.ts'

/** When the report of 2022 is made. */
export const today = '2023-01-16'

/** What one rule says of 2022, the year of all these tests. */
export const findingsOf = (store: Store, rule: string): readonly Finding[] =>
  checkReport(store.reader, 2022, today).filter((finding) => finding.rule === rule)

export const messagesOf = (store: Store, rule: string): readonly string[] =>
  findingsOf(store, rule).map(({ message }) => message)

/** A section of this year's report, in the middle of it unless `row` says where. */
export const sectionIn = (store: Store, row: Patch<'reportSection'>): RecordOf<'reportSection'> => {
  const report = store.list('report', { year: 2022 }).rows[0] ?? store.save('report', null, { year: 2022 })
  return store.save('reportSection', null, { report: report.id, section: 'professionalisation', ...row })
}

/** A text that the coordinator wrote for a section of their own, titled “Tekst”. */
export const write = (store: Store, body: string): RecordOf<'reportSection'> =>
  sectionIn(store, { kind: 'free', section: null, title: 'Tekst', body })

/** So many held trainings of 2022, each on a day of its own. */
export const hold = (store: Store, count: number, values: Patch<'activity'> = {}): readonly number[] =>
  Array.from({ length: count }, (_, index) => {
    const startDate = new Date(Date.UTC(2022, 0, 1 + index)).toISOString().slice(0, 10)
    return store.save('activity', null, { title: 'Vorming', startDate, status: 'held', format: 'online', ...values }).id
  })
