import type { Report } from '../../db/model/block.ts'
import type { OnProgress } from '../thread/progress.ts'
import { claimIfConforming } from './claim.ts'
import { definitionOf } from './definition.ts'
import { printContextOf } from './make-context.ts'
import { accentNotices, characterNotices, claimNotices, overflowNotices } from './notices.ts'
import type { FigurePlace } from './places.ts'
import { typeset } from './printer.ts'
import { progressOf } from './progress.ts'

/** A report as printed: the PDF, in Dutch sentences what was done to make it print well, and where on it each figure stands. */
export type Printed = {
  readonly bytes: Uint8Array
  readonly notices: readonly string[]
  readonly figures: readonly FigurePlace[]
}

/** The report as a tagged PDF: composed, typeset, checked. The same report gives the same bytes. */
export const renderReport = async (report: Report, onProgress: OnProgress = () => {}): Promise<Printed> => {
  const progress = progressOf(onProgress)
  const notices = new Set<string>()
  const unprintable = new Set<string>()
  const context = printContextOf(report, {
    notify: (notice) => notices.add(notice),
    onUnprintable: (character) => unprintable.add(character),
  })
  const compose = () => {
    const definition = definitionOf(report, context)
    progress.written(1)
    return definition
  }
  const { printed, findings } = await claimIfConforming((claim) => typeset(compose(), { claim, progress }))
  progress.checked(1)
  return {
    bytes: printed.bytes,
    figures: printed.figures,
    notices: [
      ...accentNotices(report.accent, context.palette),
      ...notices,
      ...overflowNotices(printed.overflows),
      ...characterNotices([...unprintable]),
      ...claimNotices(findings),
    ],
  }
}
