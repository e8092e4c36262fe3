import type { Report } from '../../db/model/block.ts'
import { numeralOf } from './blocks/figures.ts'
import { paletteOf } from './colour.ts'
import { definitionOf } from './definition.ts'
import { darkened, withheld } from './notices.ts'
import { typeset } from './printer.ts'
import { proven } from './proof.ts'
import { ruler } from './ruler.ts'

/** A report as printed: the PDF, and in Dutch sentences what was done to make it print well. */
export type Printed = { readonly bytes: Uint8Array; readonly notices: readonly string[] }

/** The report as a tagged PDF. The same report gives the same bytes. */
export const renderReport = async (report: Report): Promise<Printed> => {
  const measuring = ruler()
  const press = { palette: paletteOf(report.accent), ruler: measuring, numeral: numeralOf(report, measuring) }
  const { bytes, findings } = await proven((claim) => typeset(definitionOf(report, press), { claim }))
  return { bytes, notices: [...darkened(report.accent, press.palette), ...withheld(findings)] }
}
