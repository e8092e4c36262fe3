/**
 * `part / whole` to the nearest integer, a half upwards: 12.5 → 13 and, upwards being towards +∞, −12.5 → −12.
 * Stays in integers, so that no half is lost in a binary fraction. `whole` > 0; both integers, together below 2^51.
 */
export const roundHalfUp = (part: number, whole: number): number => {
  const doubled = 2 * part + whole
  const step = 2 * whole
  const rest = ((doubled % step) + step) % step
  return (doubled - rest) / step
}

/** The share of `part` in `whole` as a whole percentage; `part` may be negative (a balance). */
export const percentage = (part: number, whole: number): number => roundHalfUp(100 * part, whole)
