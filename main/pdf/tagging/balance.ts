/** Fills two columns alike where their content ends, so that no page has one full column and an empty one. */
import type { Context, FlowPart } from './pdfmake.ts'

/** Heights are measured before they are set: so much they may differ. */
const tolerance = 8
/** How finely a height is sought. */
const step = 4

const heightOf = (parts: readonly FlowPart[]): number =>
  parts.reduce((sum, { gap, height }, index) => sum + (index === 0 ? 0 : gap) + height, 0)

/** How far both columns are filled when the first is `tall` and filled for `used` already. */
const filled = (parts: readonly FlowPart[], used: number, tall: number): readonly [first: number, second: number] => {
  let first = used
  for (const [index, { gap, minHeight, height }] of parts.entries()) {
    const top = first === 0 ? 0 : first + gap
    if (top + minHeight > tall) return [first, heightOf(parts.slice(index))]
    if (top + height > tall) {
      const rest = { gap: 0, minHeight: 0, height: top + height - tall }
      return [tall, heightOf([rest, ...parts.slice(index + 1)])]
    }
    first = top + height
  }
  return [first, 0]
}

/**
 * How tall the first of two columns has to be for both to end alike, with `used` filled already and `room` in each; null when
 * what is left doesn't end there. The first part begins in it with all the room that it needs: it found that there, and
 * what was set can't be taken to the second.
 */
export const firstColumn = (parts: readonly FlowPart[], used: number, room: number): number | null => {
  const [total] = filled(parts, used, Number.POSITIVE_INFINITY)
  const least = used + (parts[0]?.minHeight ?? 0)
  let best: number | null = null
  let lowest = room
  for (let tall = Math.max(total / 2, least); tall <= room; tall += step) {
    const [first, second] = filled(parts, used, tall)
    const end = Math.max(first, second)
    if (second > room - tolerance || end >= lowest) continue
    lowest = end
    best = Math.min(Math.max(first, least) + tolerance, room)
  }
  return best
}

/** Follows the content of columns, and ends the first one early on the page where it all ends. */
export class Balance {
  readonly #parts: readonly FlowPart[]
  /** Where the columns end on each page. */
  readonly #bottom: number
  /** The part that is being set, where it began in this column, and how much of it stands in former ones. */
  #index = -1
  #since = 0
  #before = 0
  #top: number
  /** In the first column of a page, of which is not known yet how tall it has to be. */
  #isOpen = true

  constructor(parts: readonly FlowPart[], { y, availableHeight }: Context) {
    this.#parts = parts
    this.#top = y
    this.#bottom = y + availableHeight
  }

  /** A part begins here. */
  begin(part: FlowPart, context: Context): void {
    this.#index = this.#parts.indexOf(part, Math.max(0, this.#index))
    this.#since = context.y
    this.#before = 0
    this.settle(context)
  }

  /** The next column of the page begins, after one that was filled down to `end`. */
  nextColumn(end: number, { y }: Context): void {
    this.#before += end - this.#since
    this.#since = y
    this.#isOpen = false
  }

  /** The first column of a new page begins, after one that was filled down to `end`. */
  nextPage(end: number, { y }: Context): void {
    this.#before += end - this.#since
    this.#since = y
    this.#top = y
    this.#isOpen = true
  }

  /** Ends the first column of this page early, when all that is left ends on it. */
  settle(context: Context): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    const { y } = context
    const { minHeight, height } = this.#parts[this.#index] ?? { minHeight: 0, height: 0 }
    const done = this.#before + (y - this.#since)
    const begun = { gap: 0, minHeight: Math.max(minHeight - done, 0), height: Math.max(height - done, 0) }
    const used = y - this.#top
    const tall = firstColumn([begun, ...this.#parts.slice(this.#index + 1)], used, this.#bottom - this.#top)
    if (tall !== null) context.availableHeight = tall - used
  }

  /** Gives the content after the columns all the height under them. */
  end(context: Context): void {
    context.availableHeight = this.#bottom - context.y
  }
}
