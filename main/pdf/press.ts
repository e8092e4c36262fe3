import type { FontPair } from '../../db/model/profile.ts'
import type { Layout } from '../../db/model/report.ts'
import type { Palette } from './colour.ts'
import type { Face, Faces } from './faces.ts'
import type { Pictures } from './house-style.ts'
import type { Ruler } from './ruler.ts'
import type { Sheet } from './sheet.ts'
import type { Wording } from './text.ts'

/** What the printers of all parts share. */
export type Press = {
  readonly layout: Layout
  readonly fonts: FontPair
  readonly sheet: Sheet
  readonly faces: Faces
  readonly palette: Palette
  readonly pictures: Pictures
  readonly ruler: Ruler
  readonly wording: Wording
  /** The one size of the big numbers in this report. */
  readonly numeral: Face
  /** Tells the author, in a Dutch sentence, what was done to make something print well. */
  readonly tell: (notice: string) => void
}
