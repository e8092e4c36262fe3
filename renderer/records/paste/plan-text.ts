import { formatNumber } from '../../../db/model/format.ts'
import type { ImportPlan } from '../../api.ts'

export type PlannedRow = ImportPlan['rows'][number]
export type Outcome = PlannedRow['outcome']

export const outcomes = ['accepted', 'changed', 'skipped', 'refused'] as const satisfies readonly Outcome[]

/** What becomes of one row. */
export const outcomeText: Readonly<Record<Outcome, string>> = {
  accepted: 'nieuw',
  changed: 'gewijzigd',
  skipped: 'overgeslagen',
  refused: 'kan niet',
}

export const countOf = ({ rows }: ImportPlan, outcome: Outcome): number =>
  rows.filter((row) => row.outcome === outcome).length

const counted = (n: number, outcome: Outcome): string =>
  `${formatNumber(n)} ${outcome === 'refused' && n !== 1 ? 'kunnen niet' : outcomeText[outcome]}`

/** `12 nieuw, 1 gewijzigd, 2 overgeslagen, 3 kunnen niet`. */
export const planText = (plan: ImportPlan): string =>
  outcomes
    .map((outcome) => ({ outcome, n: countOf(plan, outcome) }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => counted(n, outcome))
    .join(', ')

/** `12 vormingen toegevoegd, 1 gewijzigd.` */
export const appliedText = (plan: ImportPlan, label: string, plural: string): string => {
  const made = countOf(plan, 'accepted')
  const changed = countOf(plan, 'changed')
  const noun = (n: number) => `${formatNumber(n)} ${n === 1 ? label : plural}`
  if (made === 0) return `${noun(changed)} gewijzigd.`
  return `${noun(made)} toegevoegd${changed === 0 ? '' : `, ${formatNumber(changed)} gewijzigd`}.`
}
