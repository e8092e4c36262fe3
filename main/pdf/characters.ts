/** Says whether a font has a character, by its code point. */
export type Has = (codePoint: number) => boolean

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const segmenter = new Intl.Segmenter('nl-BE', { granularity: 'grapheme' })

const every = (text: string, has: Has) =>
  Array.from(text).every((character) => character === '\n' || has(character.codePointAt(0) ?? 0))

/** Replaces a grapheme by characters that the fonts have; by a sign where there are none. */
const nearest = (character: string, whole: (text: string) => boolean): string => {
  const bare = character.replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
  const same = bare.normalize('NFKC')
  const plainest = same.normalize('NFD').replace(/\p{M}/gu, '')
  const found = [bare, same, plainest].find(whole)
  if (found !== undefined) return found
  if (/^\s+$/.test(character)) return ' '
  return emoji.test(character) ? '[emoji]' : '[?]'
}

/**
 * A text without the characters that would print as an empty box: what looks alike takes their place, and for the rest, as
 * Chinese or Arabic, stands [?]; once, however many follow each other. `has` is asked per character; `onUnprintable` is told what
 * could not be printed.
 */
export const inFont = (text: string, has: Has, onUnprintable: (character: string) => void): string => {
  const whole = (part: string) => every(part, has)
  const composed = text.normalize('NFC')
  if (whole(composed)) return composed
  let former = ''
  return Array.from(segmenter.segment(composed), ({ segment }) => {
    const part = whole(segment) ? segment : nearest(segment, whole)
    const replaced = part !== segment && part.startsWith('[')
    if (replaced) onUnprintable(segment)
    const again = replaced && part === former
    former = part
    return again ? '' : part
  }).join('')
}

/** A stretch of text that one font holds. */
export type FontRun = { readonly text: string; readonly emoji: boolean }

/** A text in stretches that one font holds: the letters, or the pictures where the letters lack them. */
export const fontRunsOf = (text: string, letters: Has): readonly FontRun[] => {
  if (every(text, letters)) return [{ text, emoji: false }]
  const runs: { text: string; emoji: boolean }[] = []
  for (const character of text) {
    const picture = !every(character, letters)
    const last = runs.at(-1)
    if (last?.emoji === picture) last.text += character
    else runs.push({ text: character, emoji: picture })
  }
  return runs
}
