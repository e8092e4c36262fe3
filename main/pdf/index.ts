import type { Report } from '../../db/model/block.ts'
import type { OnProgress } from '../thread/progress.ts'
import { numeralOf } from './blocks/figures.ts'
import { claimIfConforming } from './claim.ts'
import { paletteOf } from './colour.ts'
import { definitionOf } from './definition.ts'
import { facesOf } from './faces.ts'
import { picturesOf } from './house-style.ts'
import { darkened, replaced, strayed, withheld } from './notices.ts'
import { pageGrids } from './page-grid.ts'
import type { FigurePlace } from './places.ts'
import type { PrintContext } from './print-context.ts'
import { typeset } from './printer.ts'
import { progressOf } from './progress.ts'
import { wordingOf } from './text.ts'
import { textMeasureOf } from './text-measure.ts'

/** A report as printed: the PDF, in Dutch sentences what was done to make it print well, and where on it each figure stands. */
export type Printed = {
  readonly bytes: Uint8Array
  readonly notices: readonly string[]
  readonly figures: readonly FigurePlace[]
}

type Told = { readonly tell: (notice: string) => void; readonly lost: (character: string) => void }

/** What the printers of a report share; `lost` is told each character that could not be printed. */
export const printContextOf = (report: Report, { tell, lost }: Told): PrintContext => {
  const { fonts, second } = report.style
  const bare = {
    layout: report.layout,
    fonts,
    grid: pageGrids[report.layout],
    faces: facesOf(report.layout, fonts),
    palette: paletteOf(report.accent, second),
    pictures: picturesOf(report.style, tell),
    measure: textMeasureOf(fonts),
    wording: wordingOf(fonts, lost),
    tell,
  } as const
  return { ...bare, numeral: numeralOf(report, bare) }
}

/** The report as a tagged PDF. The same report gives the same bytes. `onProgress` is told how much is done. */
export const renderReport = async (report: Report, onProgress: OnProgress = () => {}): Promise<Printed> => {
  const progress = progressOf(onProgress)
  const told = new Set<string>()
  const lost = new Set<string>()
  const context = printContextOf(report, {
    tell: (notice) => told.add(notice),
    lost: (character) => lost.add(character),
  })
  const {
    printed: { strays, ...printed },
    findings,
  } = await claimIfConforming((claim) => {
    const definition = definitionOf(report, context)
    progress.written(1)
    return typeset(definition, { claim, progress })
  })
  progress.checked(1)
  return {
    ...printed,
    notices: [
      ...darkened(report.accent, context.palette),
      ...told,
      ...strayed(strays),
      ...replaced([...lost]),
      ...withheld(findings),
    ],
  }
}
