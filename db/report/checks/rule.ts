import type { Finding } from '../../model/finding.ts'
import type { CheckData } from './data.ts'

/** What a rule found; `subject` tells it from the rule's other findings, and stays the same at each run. */
export type Found = Omit<Finding, 'id' | 'rule'> & { readonly subject: string }

/** One "klopt het?" rule. Pure: it sees only what was gathered. */
export type Rule = {
  /** The last part of its findings' ids. */
  readonly name: string
  find(data: CheckData): readonly Found[]
}
