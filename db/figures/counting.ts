import { type ParticipantRule, proposedMark, type SatisfactionRule, type Scale } from '../model/counting.ts'
import type { Reader } from '../sql/sql.ts'

/** The one offer that a figure looks at; null: all of them. */
export type Scope = { readonly id: number; readonly name: string } | null

/** How the figures of a year are counted. */
export type Counting = {
  /** `from`: an answer of that or more counts as satisfied. */
  readonly satisfaction:
    | { readonly rule: Exclude<SatisfactionRule, 'share'> }
    | { readonly rule: 'share'; readonly from: number }
  readonly scale: Scale
  readonly nps: Scope
  readonly activities: Scope
  readonly participants: ParticipantRule
}

type Row = {
  readonly satisfaction: SatisfactionRule | null
  readonly scale: Scale | null
  readonly mark: number | null
  readonly npsOffer: number | null
  readonly npsName: string | null
  readonly activitiesOffer: number | null
  readonly activitiesName: string | null
  readonly participants: ParticipantRule | null
}

const scopeOf = (id: number | null, name: string | null): Scope =>
  id === null ? null : { id, name: name ?? 'zonder naam' }

/** The ways of counting chosen for a year. Without a choice: top two of five, all offers, once for each training. */
export const countingOf = (reader: Reader, year: number): Counting => {
  // An offer in the bin is gone, and with it the limit to it.
  const row = reader.row<Row>(
    `SELECT satisfaction, scale, mark, participants,
       nps.id AS npsOffer, nps.name AS npsName, activities.id AS activitiesOffer, activities.name AS activitiesName
     FROM counting
     LEFT JOIN offer AS nps ON nps.id = npsOffer AND nps.deletedAt IS NULL
     LEFT JOIN offer AS activities ON activities.id = activitiesOffer AND activities.deletedAt IS NULL
     WHERE counting.deletedAt IS NULL AND year = ?`,
    year,
  )
  const scale = row?.scale ?? 'five'
  const rule = row?.satisfaction ?? 'topTwo'
  return {
    satisfaction: rule === 'share' ? { rule, from: row?.mark ?? proposedMark[scale] } : { rule },
    scale,
    nps: scopeOf(row?.npsOffer ?? null, row?.npsName ?? null),
    activities: scopeOf(row?.activitiesOffer ?? null, row?.activitiesName ?? null),
    participants: row?.participants ?? 'perActivity',
  }
}
