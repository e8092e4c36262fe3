import { namesIn } from '../../db/model/families.ts'
import { capitalise, formatNumber } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import type { Api } from '../../main/api.ts'

export type Backup = Api['backup.state']['output']['backups'][number]
export type Comparison = Api['backup.compare']['output']
export type Differences = Extract<Comparison, { readonly differences: unknown }>['differences']
type Counts = Comparison['backup']['counts']
type Fate = keyof Differences['types'][number]['counts']

const moment = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** ISO instant → `23 november 2026 om 14:02`. */
export const printMoment = (instant: string): string => moment.format(new Date(instant))

/** `1234567` → `1,2 MB`. */
export const printBytes = (bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`

const total = (counts: Counts): number => namesIn('year').reduce((sum, type) => sum + (counts[type] ?? 0), 0)

/** `412 records`. */
export const printTotal = (counts: Counts): string => {
  const count = total(counts)
  return count === 1 ? '1 record' : `${formatNumber(count)} records`
}

const reasons: Readonly<Record<Backup['reason'], string>> = {
  start: 'bij het starten',
  dagelijks: 'dagelijks',
  zelf: 'zelf gemaakt',
  'voor-nieuwe-versie': 'voor een nieuwe versie',
  'voor-import': 'voor het inlezen',
  'voor-terugzetten': 'voor het terugzetten',
}

/** `bij het starten · 412 records · 1,2 MB`. */
export const printBackup = ({ reason, holds }: Backup): string =>
  [reasons[reason], ...(holds === null ? ['niet te lezen'] : [printTotal(holds.counts), printBytes(holds.bytes)])].join(
    ' · ',
  )

/** What becomes of records, as the dialog heads its columns and begins a list of names. */
const fates = {
  goes: { head: 'Verdwijnt', lead: 'verdwijnt' },
  returns: { head: 'Komt terug', lead: 'komt terug' },
  changes: { head: 'Verandert', lead: 'verandert' },
} as const satisfies Readonly<Record<Fate, unknown>>
export const fateNames: readonly Fate[] = ['goes', 'returns', 'changes']
export const headOf = (fate: Fate): string => fates[fate].head

/** A row of what a restore would change: a count for each fate, and `verdwijnt: 2022 versie 1`. */
export type Difference = {
  readonly label: string
  readonly counts: Readonly<Record<Fate, number>>
  readonly names: readonly string[]
}

/** Those with names come first: a report or a final version counts by itself. */
export const differencesOf = ({ types }: Differences): readonly Difference[] =>
  types
    .map(({ type, counts, names }) => ({
      label: capitalise(recordTypeOf(type).plural),
      counts,
      names: fateNames
        .filter((fate) => names[fate].length > 0)
        .map((fate) => `${fates[fate].lead}: ${names[fate].join(', ')}`),
    }))
    .toSorted((one, other) => Number(other.names.length > 0) - Number(one.names.length > 0))

/** `Uit de prullenmand verdwijnen 3 records.`; null when none do. */
export const printFromBin = ({ fromBin }: Differences): string | null => {
  if (fromBin === 0) return null
  return fromBin === 1
    ? 'Uit de prullenmand verdwijnt 1 record.'
    : `Uit de prullenmand verdwijnen ${formatNumber(fromBin)} records.`
}
