import type { Finding } from '../../model/finding.ts'
import type { CheckData } from './data.ts'

/**
 * What a rule found; `subject` tells it from the rule's other findings, and stays the same at each run. `facts` are what it rests on
 * beside its records: the values, titles or reasons that, once changed, make it another finding.
 */
export type RawFinding = Omit<Finding, 'id' | 'key' | 'rule'> & {
  readonly subject: string
  readonly facts: readonly (string | number | null)[]
}

/** One "klopt het?" rule. Pure: it sees only what was gathered. */
export type Rule = {
  /** The last part of its findings' ids. */
  readonly name: string
  find(data: CheckData): readonly RawFinding[]
}
