import type { Exchanged, ExchangedRecord } from '../../db/exchange/format.ts'
import { emptyValue, type Field, type Value } from '../../db/model/field.ts'
import { recordNames, recordTypeOf } from '../../db/model/index.ts'
import type { AnyRecordType } from '../../db/model/record-type.ts'
import { randomFrom } from './random.ts'

const oddTexts = [
  'Zelfsturende teams',
  '‘Wij/Zij’ “en” "zo" \'voort\' `hier`',
  '0',
  'null',
  '-- DROP TABLE activity; \\ / % _ {activities.total}',
  'café, naïef, Ĳsland, ŵ',
  '👩🏽‍🤝‍👨🏻 🏳️‍🌈 🇧🇪 𝒳',
  'مرحبا بالعالم، שלום',
  '汉字カナ한국어',
  'a\u200bb\u2060c\u00add',
  '__proto__',
]

/** A small store as a file of the open format: odd ids, odd texts, every kind of field, records in the bin. */
export const randomStore = (seed: number): Exchanged => {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = <T>(items: readonly T[]): T | undefined => items[below(items.length)]
  const some = <T>(items: readonly T[]): readonly T[] => items.filter(() => random() < 0.5)
  const ids = new Map<string, readonly number[]>()

  const text = (max: number, lines: boolean): string => {
    const long = random() < 0.03 ? 'Lang verhaal '.repeat(700) : (pick(oddTexts) ?? '')
    const whole = lines && random() < 0.3 ? `${long}\n\n\t- ${pick(oddTexts)}` : long
    // No half character at the cut, and no blanks around: the store keeps neither.
    return whole.slice(0, max).toWellFormed().replaceAll('\ufffd', '').trim()
  }
  const day = () => `${1900 + below(300)}-0${1 + below(9)}-${10 + below(19)}`
  const instant = () => new Date(below(2_000_000_000) * 1000 + below(1000)).toISOString()
  const whole = (min: number, max: number) => min + below(Math.min(max - min, 2 ** 40) + 1)

  const fill = (field: Field): Value => {
    switch (field.kind) {
      case 'text':
      case 'longText':
        return text(field.max, field.kind === 'longText')
      case 'count':
      case 'year':
        return whole(field.min, field.max)
      case 'decimal':
        return (whole(field.min, field.max - 1) * 4 + below(4)) / 4
      case 'date':
        return day()
      case 'flag':
        return random() < 0.5
      case 'choice':
        return pick(Object.keys(field.options)) ?? null
      case 'choices':
        return some(Object.keys(field.options))
      case 'link':
        return pick(ids.get(field.to) ?? []) ?? null
      case 'links':
        return some(ids.get(field.to) ?? []).toReversed()
      case 'yearTexts':
        return some([2020, 2021, 2022]).map((year) => ({ year, text: text(8000, true) }))
      case 'bytes':
        return Uint8Array.from({ length: below(40) }, () => below(256))
    }
  }

  const record = (type: AnyRecordType, id: number): ExchangedRecord => {
    const values: Record<string, Value> = Object.fromEntries(
      Object.entries(type.fields).map(([name, field]) => [name, random() < 0.3 ? emptyValue(field) : fill(field)]),
    )
    if (type.unique !== undefined)
      values[type.unique] = type.fields[type.unique]?.kind === 'year' ? 2000 + id : `code-${id}`
    for (let breach = type.breach?.(values); breach; breach = type.breach?.(values)) values[breach.field] = null
    const json = Object.entries(values).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    ])
    const deletedAt = random() < 0.2 ? instant() : null
    return { id, createdAt: instant(), updatedAt: instant(), deletedAt, ...Object.fromEntries(json) }
  }

  const lists = recordNames.map((name) => {
    const own = Array.from({ length: below(4) }, (_, index) => (index + 1) * 10 + below(9))
    ids.set(name, own)
    return [name, own.map((id) => record(recordTypeOf(name), id))] as const
  })
  // The keys are all record names, one for one.
  return { format: 'jaarverslag', version: 1, records: Object.fromEntries(lists) as unknown as Exchanged['records'] }
}
