import type { FontPair } from '../../db/model/profile.ts'
import type { Layout } from '../../db/model/report.ts'
import type { Palette } from './colour.ts'
import type { Face, Faces } from './faces.ts'
import type { Pictures } from './house-style.ts'
import type { PageGrid } from './page-grid.ts'
import type { Wording } from './text.ts'
import type { TextMeasure } from './text-measure.ts'

/** The layout, fonts, colours and services that the printers of all blocks share. */
export type PrintContext = {
  readonly layout: Layout
  readonly fonts: FontPair
  readonly grid: PageGrid
  readonly faces: Faces
  readonly palette: Palette
  readonly pictures: Pictures
  readonly measure: TextMeasure
  readonly wording: Wording
  /** The one size of the big numbers in this report. */
  readonly numeral: Face
  /** Tells the author, in a Dutch sentence, of a change that printing made. */
  readonly notify: (notice: string) => void
}
