/** Rules over all records of a file together. */
import { recordTypeOf } from '../model/index.ts'
import type { AnyRecordType } from '../model/record-type.ts'
import type { WholeRecords } from '../records/store.ts'
import type { WholeRecord } from '../rows/record.ts'
import { placeOf } from './place.ts'

type Report = (index: number, fault: string) => void

/** Reports each value that occurred before. */
const seenTwice = <T>(report: (index: number, value: T) => void) => {
  const seen = new Set<T>()
  return (index: number, value: T) => {
    if (seen.has(value)) report(index, value)
    seen.add(value)
  }
}

const checkOnce = (type: AnyRecordType, records: readonly WholeRecord[], report: Report): void => {
  const { unique } = type
  const label = type.fields[unique ?? '']?.label
  const id = seenTwice<number>((index, value) => report(index, `“id” ${value} staat er meer dan één keer.`))
  const code = seenTwice<unknown>((index, value) => report(index, `“${label}” ${value} staat er meer dan één keer.`))
  for (const [index, record] of records.entries()) {
    id(index, record.id)
    const value = record.values[unique ?? ''] ?? null
    if (value !== null && record.deletedAt === null) code(index, value)
  }
}

const checkLinks = (
  { fields }: AnyRecordType,
  records: readonly WholeRecord[],
  known: ReadonlyMap<string, ReadonlySet<number>>,
  report: Report,
): void => {
  for (const [name, field] of Object.entries(fields)) {
    if (field.kind !== 'link' && field.kind !== 'links') continue
    for (const [index, { values }] of records.entries())
      for (const id of [values[name]].flat())
        if (typeof id === 'number' && known.get(field.to)?.has(id) !== true)
          report(index, `“${field.label}” verwijst naar ${field.to} ${id}, en dat record staat niet in het bestand.`)
  }
}

/** The faults of ids that stand twice, values that may stand only once, and links that lead nowhere; each with its place. */
export const faultsOfWhole = (all: WholeRecords): readonly string[] => {
  const faults: string[] = []
  const known = new Map([...all].map(([name, records]) => [name, new Set(records.map(({ id }) => id))]))
  for (const [name, records] of all) {
    const report: Report = (index, fault) => faults.push(`${placeOf(name, index)}: ${fault}`)
    checkOnce(recordTypeOf(name), records, report)
    checkLinks(recordTypeOf(name), records, known, report)
  }
  return faults
}
