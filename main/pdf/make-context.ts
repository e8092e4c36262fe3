import type { Report } from '../../db/model/block.ts'
import { numeralOf } from './blocks/figures.ts'
import { paletteOf } from './colour.ts'
import { facesOf } from './faces.ts'
import { picturesOf } from './house-style.ts'
import { pageGrids } from './page-grid.ts'
import type { PrintContext } from './print-context.ts'
import { wordingOf } from './text.ts'
import { textMeasureOf } from './text-measure.ts'

/** Hear the notices for the author, in Dutch sentences, and the characters that no font has. */
type Listeners = {
  readonly notify: (notice: string) => void
  readonly onUnprintable: (character: string) => void
}

/** The context of printing a report. */
export const printContextOf = (report: Report, { notify, onUnprintable }: Listeners): PrintContext => {
  const { fonts, second } = report.style
  const context = {
    layout: report.layout,
    fonts,
    grid: pageGrids[report.layout],
    faces: facesOf(report.layout, fonts),
    palette: paletteOf(report.accent, second),
    pictures: picturesOf(report.style, notify),
    measure: textMeasureOf(fonts),
    wording: wordingOf(fonts, onUnprintable),
    notify,
  } as const
  return { ...context, numeral: numeralOf(report, context) }
}
