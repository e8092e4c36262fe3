import { formatNumber } from '../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import type { BinState, Emptying } from '../base/api.ts'
import { calledText } from '../base/called.ts'

const listed = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

const countText = (type: RecordName, records: number): string => {
  const { label, plural } = recordTypeOf(type)
  return `${formatNumber(records)} ${records === 1 ? label : plural}`
}

/** How much goes: `3 vormingen en 1 getuigenis`. */
export const goesText = ({ goes }: Emptying): string =>
  listed.format(goes.map(({ type, records }) => countText(type, records)))

export const goesCount = ({ goes }: Emptying): number => goes.reduce((sum, { records }) => sum + records, 0)

/** A record that stays, and why: `vorming ‘Samen lezen’: nog bij 2 evaluaties`. */
export const staysText = ({ type, title, users }: Emptying['stays'][number]): string =>
  `${calledText(type, title)}: nog bij ${users}`

/** `90 dagen`, `een jaar`; null when nothing is ever due. */
export const termText = (days: BinState['days']): string | null =>
  days === 'never' ? null : days === 365 ? 'een jaar' : `${days} dagen`
