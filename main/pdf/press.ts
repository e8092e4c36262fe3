import type { Palette } from './colour.ts'
import type { Face } from './faces.ts'
import type { Ruler } from './ruler.ts'

/** What the printers of all parts share. */
export type Press = {
  readonly palette: Palette
  readonly ruler: Ruler
  /** The one size of the big numbers in this report. */
  readonly numeral: Face
}
