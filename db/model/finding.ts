import type { RecordRefs } from './figure.ts'

/** A warning contradicts itself or can't be printed so; a notice may well be right, but is worth a look. Neither ever blocks. */
export type Severity = 'warning' | 'notice'

/** Something in a year's report that does not add up, is missing, or would be misread. */
export type Finding = {
  /** What it is about and the rule that found it, the same at each run: `themes.sum`, `event-3.year-in-title`. */
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  /** Dutch: what, where, and what to do. */
  readonly message: string
  /** What to open to mend it. */
  readonly records: readonly RecordRefs[]
  /** The section of the report where it shows. */
  readonly section?: string
}
