import { formatNumber } from './format.ts'

/** The outcomes of a row that is read in, in the order in which they are listed: their words after a count of one. */
export const outcomeText = {
  /** A new record. */
  accepted: 'nieuw',
  /** A change of one. */
  changed: 'gewijzigd',
  /** Nothing, because it is there already. */
  skipped: 'overgeslagen',
  /** Nothing, because it can't be read. */
  refused: 'kan niet',
} as const
export type Outcome = keyof typeof outcomeText

export const outcomes = ['accepted', 'changed', 'skipped', 'refused'] as const satisfies readonly Outcome[]

type Rows = { readonly rows: readonly { readonly outcome: Outcome }[] }

export const countOf = ({ rows }: Rows, outcome: Outcome): number =>
  rows.filter((row) => row.outcome === outcome).length

const counted = (n: number, outcome: Outcome): string =>
  `${formatNumber(n)} ${outcome === 'refused' && n !== 1 ? 'kunnen niet' : outcomeText[outcome]}`

/** `12 nieuw, 1 gewijzigd, 2 overgeslagen, 3 kunnen niet`. */
export const planText = (plan: Rows): string =>
  outcomes
    .map((outcome) => ({ outcome, n: countOf(plan, outcome) }))
    .filter(({ n }) => n > 0)
    .map(({ outcome, n }) => counted(n, outcome))
    .join(', ')

/** `12 vormingen toegevoegd, 1 gewijzigd.` */
export const appliedText = (plan: Rows, label: string, plural: string): string => {
  const made = countOf(plan, 'accepted')
  const changed = countOf(plan, 'changed')
  const noun = (n: number) => `${formatNumber(n)} ${n === 1 ? label : plural}`
  if (made === 0) return `${noun(changed)} gewijzigd.`
  return `${noun(made)} toegevoegd${changed === 0 ? '' : `, ${formatNumber(changed)} gewijzigd`}.`
}
