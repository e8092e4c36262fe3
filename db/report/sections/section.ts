import type { Block } from '../../model/block.ts'
import type { ReportData } from '../data.ts'

/** A section of the report. `blocks` is pure; without blocks the section is not printed. */
export type Section = {
  /** Its address in the report, and what a reportSection record calls it. */
  readonly id: string
  readonly title: string
  /** Its standard text: printed while the coordinator typed none. */
  readonly sentences?: readonly string[]
  blocks(data: ReportData): readonly Block[]
}
