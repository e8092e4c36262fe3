import { describe, expect, it } from 'vitest'
import { differenceOfShares, leastForShares, mayBeChance, noiseBetween } from '../../../db/figures/noise.ts'

// R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890, table II: method 10 on the eight contrasts of the paper.
it.each([
  { now: [56, 70], before: [48, 80], low: 0.0524, high: 0.3339 },
  { now: [9, 10], before: [3, 10], low: 0.1705, high: 0.809 },
  { now: [6, 7], before: [2, 7], low: 0.0582, high: 0.8062 },
  { now: [5, 56], before: [0, 29], low: -0.0381, high: 0.1926 },
  { now: [0, 10], before: [0, 20], low: -0.1611, high: 0.2775 },
  { now: [0, 10], before: [0, 10], low: -0.2775, high: 0.2775 },
  { now: [10, 10], before: [0, 20], low: 0.6791, high: 1 },
  { now: [10, 10], before: [0, 10], low: 0.6075, high: 1 },
] as const)('of $now and $before the shares differ by $low to $high', ({ now, before, low, high }) => {
  const [from, to] = differenceOfShares({ hits: now[0], n: now[1] }, { hits: before[0], n: before[1] })
  expect(from).toBeCloseTo(low, 4)
  expect(to).toBeCloseTo(high, 4)
})

/** How likely each number of hits is among `n` answers of which a share `p` hits: the binomial distribution, by its recurrence. */
const chances = (n: number, p: number): readonly number[] => {
  const found = [(1 - p) ** n]
  for (let hits = 1; hits <= n; hits++) found.push(((found[hits - 1] ?? 0) * ((n - hits + 1) * p)) / (hits * (1 - p)))
  return found
}

/** How often two samples from the same people are taken for different, counted over all that they can answer. */
const falseAlarms = (now: number, before: number, p: number): number =>
  chances(now, p)
    .flatMap((chance, hits) =>
      chances(before, p).map((other, others) => {
        const [low, high] = differenceOfShares({ hits, n: now }, { hits: others, n: before })
        return low > 0 || high < 0 ? chance * other : 0
      }),
    )
    .reduce((sum, chance) => sum + chance, 0)

it('two shares are said to differ where they don’t in at most one of fourteen times, and never on a few answers', () => {
  const worst = (before: number) =>
    Math.max(...Array.from({ length: 49 }, (_, index) => falseAlarms(100, before, 0.5 + index / 100)))
  expect(worst(leastForShares)).toBeLessThan(1 / 14)
  // What would be said of a single answer.
  expect(worst(1)).toBeGreaterThan(1 / 9)
  const share = (hits: number, n: number) => ({ tally: { kind: 'share', hits }, n }) as const
  expect(noiseBetween(share(200, 200), share(0, 9))).toEqual({ kind: 'tooFew', least: 10 })
  expect(noiseBetween(share(200, 200), share(0, 10))).toMatchObject({ kind: 'interval' })
})

describe('two net promoter scores', () => {
  const score = (promoters: number, detractors: number, n: number) =>
    ({ tally: { kind: 'nps', promoters, detractors }, n }) as const

  it('differ by their points, with the variance of both', () => {
    // 50% − 20% = 30, variance (0,7 − 0,09) / 400 = 0,001525; 40% − 20% = 20, variance (0,6 − 0,04) / 100 = 0,0056.
    // 10 ± 100 × 1,959964 × √0,007125 = 10 ± 16,54.
    const noise = noiseBetween(score(200, 80, 400), score(40, 20, 100))
    expect(noise).toMatchObject({ kind: 'interval' })
    if (noise?.kind !== 'interval') return
    expect(noise.low).toBeCloseTo(-6.54, 2)
    expect(noise.high).toBeCloseTo(26.54, 2)
    expect(mayBeChance(noise)).toBe(true)
  })

  it('with the same difference on ten times as many answers differ by more than chance', () => {
    const noise = noiseBetween(score(2000, 800, 4000), score(400, 200, 1000))
    expect(noise && mayBeChance(noise)).toBe(false)
  })

  it('of fewer than thirty answers say nothing, however far apart', () => {
    const noise = noiseBetween(score(29, 0, 29), score(0, 400, 400))
    expect(noise).toEqual({ kind: 'tooFew', least: 30 })
    expect(noise && mayBeChance(noise)).toBe(true)
  })
})

it('two means differ by their standard errors', () => {
  // Thirty 5’s and twenty 3’s: 4,2, variance 48/49 / 50. Twenty 4’s and twenty 2’s: 3, variance 40/39 / 40.
  // 1,2 ± 1,959964 × √0,0452328 = 1,2 ± 0,4168.
  const noise = noiseBetween(
    { tally: { kind: 'mean', sum: 210, squares: 930 }, n: 50 },
    { tally: { kind: 'mean', sum: 120, squares: 400 }, n: 40 },
  )
  expect(noise).toMatchObject({ kind: 'interval' })
  if (noise?.kind !== 'interval') return
  expect(noise.low).toBeCloseTo(0.7832, 4)
  expect(noise.high).toBeCloseTo(1.6168, 4)
})

it('a share and a mean have nothing to compare', () => {
  expect(
    noiseBetween(
      { tally: { kind: 'share', hits: 40 }, n: 50 },
      { tally: { kind: 'mean', sum: 120, squares: 400 }, n: 40 },
    ),
  ).toBeNull()
})

it('two net promoter scores and two means are compared from thirty answers each on', () => {
  const score = (n: number) => ({ tally: { kind: 'nps', promoters: n / 2, detractors: 0 }, n }) as const
  const mean = (n: number) => ({ tally: { kind: 'mean', sum: 4 * n, squares: 17 * n }, n }) as const
  for (const sample of [score, mean]) {
    expect(noiseBetween(sample(30), sample(400))).toMatchObject({ kind: 'interval' })
    expect(noiseBetween(sample(400), sample(30))).toMatchObject({ kind: 'interval' })
    expect(noiseBetween(sample(28), sample(400))).toEqual({ kind: 'tooFew', least: 30 })
    expect(noiseBetween(sample(400), sample(28))).toEqual({ kind: 'tooFew', least: 30 })
  }
})

it.each([
  { low: -3, high: 5, chance: true },
  { low: 0, high: 5, chance: true },
  { low: -5, high: 0, chance: true },
  { low: 0.1, high: 5, chance: false },
  { low: -5, high: -0.1, chance: false },
])('an interval from $low to $high holds 0: $chance', ({ low, high, chance }) => {
  expect(mayBeChance({ kind: 'interval', low, high, method: 'x' })).toBe(chance)
})
