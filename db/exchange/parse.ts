import { z } from 'zod'
import { isRecordName, type RecordName, recordNames } from '../model/index.ts'
import { type AppError, Refusal } from '../model/result.ts'
import type { WholeRecords } from '../records/store.ts'
import type { WholeRecord } from '../rows/record.ts'
import { formatName, formatVersion } from './format.ts'
import { parseRecord } from './parse-record.ts'
import { placeOf } from './place.ts'
import { faultsOfWhole } from './whole.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => z.util.isPlainObject(value)

const refuse = (kind: AppError['kind'], what: string, advice: string): never => {
  throw new Refusal({ kind, message: `${what} Er is niets ingelezen. ${advice}` })
}

/** The records of a file that is ours and of a version that we read. */
const recordsIn = (json: unknown): Json => {
  if (!isObject(json) || json['format'] !== formatName)
    return refuse('invalid', 'Dit is geen bestand met gegevens van Jaarverslag.', 'Kies een ander bestand.')
  const { version, records } = json
  if (typeof version === 'number' && version > formatVersion)
    return refuse(
      'newer',
      'Dit bestand komt van een nieuwere versie van Jaarverslag.',
      'Installeer de nieuwste versie en lees het dan opnieuw in.',
    )
  if (version !== formatVersion)
    return refuse(
      'invalid',
      'De versie van dit bestand (“version”) is onbekend.',
      `Er hoort ${formatVersion} te staan.`,
    )
  if (!isObject(records))
    return refuse('invalid', 'In dit bestand ontbreken de gegevens (“records”).', 'Kies een ander bestand.')
  return records
}

const parseList = (name: RecordName, list: unknown, now: string, faults: string[]): readonly WholeRecord[] => {
  if (!Array.isArray(list)) {
    faults.push(`${name}: dit moet een lijst van records zijn.`)
    return []
  }
  return list.flatMap(
    (record: unknown, index) =>
      parseRecord(name, record, now, (fault) => faults.push(`${placeOf(name, index)}: ${fault}`)) ?? [],
  )
}

/** How many faults are spelled out; once they are mended, the next are shown. */
const maxFaults = 5

const check = (faults: readonly string[]): void => {
  if (faults.length === 0) return
  const more = faults.length - maxFaults
  const rest = more <= 0 ? '' : ` En nog ${more} ${more === 1 ? 'andere fout' : 'andere fouten'}.`
  const message = `Er is niets ingelezen. ${faults.slice(0, maxFaults).join(' ')}${rest}`
  throw new Refusal({ kind: 'invalid', message }, faults)
}

/**
 * Parses a file of the open format. What passes is trusted: every value fits its field, every link leads somewhere, no id
 * stands twice.
 * @param now ISO instant for records that don't say when they were made
 * @throws Refusal `invalid` with the faults and their places, or `newer`
 */
export const parseExchange = (json: unknown, now: string): WholeRecords => {
  const records = recordsIn(json)
  const faults = Object.keys(records)
    .filter((name) => !isRecordName(name))
    .map((name) => `“${name}” is geen soort gegevens die Jaarverslag kent.`)
  const parsed = new Map(recordNames.map((name) => [name, parseList(name, records[name] ?? [], now, faults)]))
  check(faults)
  check(faultsOfWhole(parsed))
  return parsed
}
