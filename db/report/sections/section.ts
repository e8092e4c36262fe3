import type { Block } from '../../model/block.ts'
import type { ReportData } from '../data.ts'

/** A section of the report. `blocks` is pure; without blocks the section is not printed. */
export type Section = {
  /** Its address in the report, and what a reportSection record calls it. */
  readonly id: string
  readonly title: string
  blocks(data: ReportData): readonly Block[]
}
