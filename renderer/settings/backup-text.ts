import { namesIn } from '../../db/model/families.ts'
import { formatNumber } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import { shownOrder } from '../../db/model/names.ts'
import type { Api } from '../../main/api.ts'

export type Backup = Api['backup.state']['output']['backups'][number]
export type Comparison = Api['backup.compare']['output']
export type Counts = Comparison['backup']['counts']

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

/** A type of which the backup holds another number than there is now, or of which something changed since. */
export type Difference = {
  readonly label: string
  readonly now: number
  readonly backup: number
  readonly since: number
}

/** What a restore would change, per type: of the report, its texts and final versions too. */
export const differencesOf = ({ backup, now, since }: Comparison): readonly Difference[] =>
  shownOrder
    .map((type) => ({
      label: recordTypeOf(type).plural,
      now: now?.counts[type] ?? 0,
      backup: backup.counts[type] ?? 0,
      since: since[type] ?? 0,
    }))
    .filter((one) => one.now !== one.backup || one.since > 0)
