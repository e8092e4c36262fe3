/**
 * Whether a change between two years says something, or may be the chance of who answered. Only for figures that sample people:
 * a number of records is what it is.
 */
import type { Tally } from '../model/figure.ts'

/** A tally with the number of its answers. */
export type Sample = { readonly tally: Tally; readonly n: number }

/**
 * The 95% confidence interval of a difference, in the points of the figure: percentage points, points of the net promoter score, or
 * of the scale. `method`: by whom and how. Too few answers for the method give no interval; `least` is how many each year needs.
 */
export type Noise =
  | { readonly kind: 'interval'; readonly low: number; readonly high: number; readonly method: string }
  | { readonly kind: 'tooFew'; readonly least: number }

/** The 97.5th percentile of the standard normal distribution: a two-sided interval of 95%. */
const z = 1.959964

/** Below this the normal approximation of a mean is not to be relied on; the usual rule of thumb. */
const leastForNormal = 30

/**
 * With fewer answers the score method sees a change where there is none far more often than the one time in twenty that it
 * promises: with a single answer in one of the years up to one in six, beside 400 in the other. From here on it is at most one in fourteen.
 */
export const leastForShares = 10

/**
 * Wilson's score interval of a proportion: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
const wilson = (hits: number, n: number): readonly [low: number, high: number] => {
  const centre = 2 * hits + z * z
  const spread = z * Math.sqrt(z * z + 4 * hits * (1 - hits / n))
  const scale = 2 * (n + z * z)
  return [(centre - spread) / scale, (centre + spread) / scale]
}

/**
 * The interval of a difference of two independent proportions, by the hybrid score method: R. G. Newcombe, “Interval estimation
 * for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890,
 * method 10. In fractions.
 */
export const differenceOfShares = (
  now: { readonly hits: number; readonly n: number },
  before: { readonly hits: number; readonly n: number },
): readonly [low: number, high: number] => {
  const [p1, p2] = [now.hits / now.n, before.hits / before.n]
  const [low1, high1] = wilson(now.hits, now.n)
  const [low2, high2] = wilson(before.hits, before.n)
  const difference = p1 - p2
  return [difference - Math.hypot(p1 - low1, high2 - p2), difference + Math.hypot(high1 - p1, p2 - low2)]
}

/** An estimate and the variance of that estimate. */
type Estimate = { readonly value: number; readonly variance: number }

/** Each answer is worth 1, 0 or −1, so that the variance of one is p + d − (p − d)². In points. */
const scoreOf = (promoters: number, detractors: number, n: number): Estimate => {
  const [p, d] = [promoters / n, detractors / n]
  return { value: 100 * (p - d), variance: (100 ** 2 * (p + d - (p - d) ** 2)) / n }
}

/** The squared standard error of a mean, from the unbiased variance of its answers. */
const meanOf = (sum: number, squares: number, n: number): Estimate => ({
  value: sum / n,
  variance: (squares - (sum * sum) / n) / (n - 1) / n,
})

const normal = (now: Estimate, before: Estimate, method: string): Noise => {
  const difference = now.value - before.value
  const spread = z * Math.sqrt(now.variance + before.variance)
  return { kind: 'interval', low: difference - spread, high: difference + spread, method }
}

/** The noise in the difference of two samples; null when they are not of one kind, and so can't be compared. */
export const noiseBetween = (now: Sample, before: Sample): Noise | null => {
  const [a, b] = [now.tally, before.tally]
  const least = Math.min(now.n, before.n)
  if (a.kind === 'share' && b.kind === 'share') {
    if (least < leastForShares) return { kind: 'tooFew', least: leastForShares }
    const [low, high] = differenceOfShares({ hits: a.hits, n: now.n }, { hits: b.hits, n: before.n })
    return { kind: 'interval', low: 100 * low, high: 100 * high, method: 'hybride scoremethode van Newcombe, 1998' }
  }
  const isSmall = least < leastForNormal
  if (a.kind === 'nps' && b.kind === 'nps')
    return isSmall
      ? { kind: 'tooFew', least: leastForNormal }
      : normal(
          scoreOf(a.promoters, a.detractors, now.n),
          scoreOf(b.promoters, b.detractors, before.n),
          'normale benadering, met de variantie p + d − (p − d)² van elk antwoord',
        )
  if (a.kind === 'mean' && b.kind === 'mean')
    return isSmall
      ? { kind: 'tooFew', least: leastForNormal }
      : normal(
          meanOf(a.sum, a.squares, now.n),
          meanOf(b.sum, b.squares, before.n),
          'normale benadering, met de standaardfout van elk gemiddelde',
        )
  return null
}

/** Whether the difference can be chance: its interval holds 0, or there are too few answers to tell. */
export const mayBeChance = (noise: Noise): boolean => noise.kind === 'tooFew' || (noise.low <= 0 && noise.high >= 0)
