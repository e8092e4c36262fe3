/** A quote is shortened by leaving stretches out, each with a mark in its place: the words themselves stay as they were said. */

/** What stands where something was left out. */
const gap = '[…]'

/** A stretch of the original, where it begins there, and whether the shortened quote has it. */
export type Stretch = { readonly at: number; readonly text: string; readonly isKept: boolean }

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The shortened words where they stand in the original; null when they are not its words in its order. */
export const compareShortened = (original: string, shortened: string): readonly Stretch[] | null => {
  const whole = oneSpace(original)
  const pieces = oneSpace(shortened)
    .split(/\[(?:…|\.\.\.)\]/)
    .map((piece) => piece.trim())
  const stretches: Stretch[] = []
  let from = 0
  for (const [index, piece] of pieces.entries()) {
    // Only a mark may stand at the beginning or the end of what left something out there.
    const isLast = index === pieces.length - 1
    const at = piece === '' && isLast ? whole.length : isLast ? whole.lastIndexOf(piece) : whole.indexOf(piece, from)
    if (at < from || (index === 0 && at !== 0) || (isLast && at + piece.length !== whole.length)) return null
    stretches.push({ at: from, text: whole.slice(from, at), isKept: false }, { at, text: piece, isKept: true })
    from = at + piece.length
  }
  return stretches.filter(({ text }) => text !== '')
}

/** Leaves a stretch of a text out, with the mark in its place and one space on each side of it. */
export const leaveOut = (text: string, from: number, to: number): string =>
  `${text.slice(0, from).trimEnd()} ${gap} ${text.slice(to).trimStart()}`.trim()
