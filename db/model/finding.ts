import type { RecordRefs } from './figure.ts'

/** A warning contradicts itself or can't be printed so; a notice may well be right, but is worth a look. Neither ever blocks. */
export type Severity = 'warning' | 'notice'

/** Something in a year's report that does not add up, is missing, or would be misread. */
export type Finding = {
  /** What it is about and the rule that found it, the same at each run: `themes.sum`, `event-3.year-in-title`. */
  readonly id: string
  /**
   * The id with a mark of the facts that the finding rests on, its records among them: where one changes, it is another finding, which
   * nobody set aside yet. Not the wording, nor a place in a list.
   */
  readonly key: string
  readonly rule: string
  readonly severity: Severity
  /** Dutch: what, where, and what to do. */
  readonly message: string
  /** What to open to mend it. */
  readonly records: readonly RecordRefs[]
  /** Which field of them, where it is one. */
  readonly field?: string
  /** The section of the report where it shows. */
  readonly section?: string
}

/** Why and since when (ISO day) a finding is left as it is; `id` of the record that says so. */
export type SetAside = { readonly id: number; readonly reason: string; readonly on: string | null }

/** A finding of a report, and whether the coordinator set it aside. */
export type CheckedFinding = Finding & {
  readonly setAside: SetAside | null
  /** It was set aside while its facts were others, and came back. */
  readonly cameBack: SetAside | null
}
