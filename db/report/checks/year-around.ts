const year = '((?:19|20|21)\\d\\d)(?![\\d.,]\\d|[\\p{L}\\d])'
/** In the same clause after the number: `230 in 2021`. */
const following = new RegExp(`^[^,;:()\\d]*?(?<!\\p{L})(?:in|van|uit|tegen|eind|begin)\\s+${year}`, 'iu')
const preceding = new RegExp(`(?<![\\d.,–-])${year}`, 'giu')
const backToNow = /(?<!\p{L})(?:nu|vandaag|dit jaar|intussen|ondertussen|inmiddels)(?!\p{L})/iu

/** The year that a number speaks of: the one that its clause ends with, or else the last one named before it, unless the sentence came back to now. */
export const yearAround = (before: string, after: string): number | null => {
  const [, next] = following.exec(after) ?? []
  if (next !== undefined) return Number(next)
  const last = [...before.matchAll(preceding)].at(-1)
  if (last === undefined || backToNow.test(before.slice(last.index))) return null
  return Number(last[1])
}
