import type { FontPair } from '../../db/model/profile.ts'
import type { Layout } from '../../db/model/report.ts'
import type { Palette } from './colour.ts'
import type { Face, Faces } from './faces.ts'
import type { Pictures } from './house-style.ts'
import type { PageGrid } from './page-grid.ts'
import type { Wording } from './text.ts'
import type { TextMeasure } from './text-measure.ts'

/** What the printers of all parts share. */
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
  /** Tells the author, in a Dutch sentence, what was done to make something print well. */
  readonly notify: (notice: string) => void
}
