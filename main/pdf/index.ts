import type { Report } from '../../db/model/block.ts'
import { numeralOf } from './blocks/figures.ts'
import { paletteOf } from './colour.ts'
import { definitionOf } from './definition.ts'
import { typeset } from './printer.ts'
import { proven } from './proof.ts'
import { ruler } from './ruler.ts'

/** The report as a tagged PDF. The same report gives the same bytes. */
export const renderReport = async (report: Report): Promise<Uint8Array> => {
  const measuring = ruler()
  const press = { palette: paletteOf(report.accent), ruler: measuring, numeral: numeralOf(report, measuring) }
  return proven((claim) => typeset(definitionOf(report, press), { claim }))
}
