/** As many of these as asked, chosen at random; the same seed chooses the same. The order stays. */
export const sample = <T>(items: readonly T[], size: number, seed: number): readonly T[] => {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
  const chosen = new Set(
    items
      .map((item) => ({ item, lot: random() }))
      .toSorted((a, b) => a.lot - b.lot)
      .slice(0, size)
      .map(({ item }) => item),
  )
  return items.filter((item) => chosen.has(item))
}
