/** From this share of each other on, two values are near. */
const near = 0.8

const significant = (value: number): string =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

const shuffled = (value: number): string => [...String(value)].toSorted().join('')

/**
 * Whether two different values may be meant as one: they are near each other, have the same digits with other zeros (1.200 and 12.000), or
 * three digits or more in another order (6.024 and 6.204). A part and its whole, as 14 and 241, are none of these.
 */
export const looksLikeSlip = (one: number, other: number): boolean => {
  const [small = 0, large = 0] = [Math.abs(one), Math.abs(other)].toSorted((a, b) => a - b)
  const [digits, others] = [significant(one), significant(other)]
  return (
    (one * other > 0 && small >= near * large) ||
    (digits.length >= 2 && digits === others) ||
    (small >= 100 && shuffled(small) === shuffled(large))
  )
}
