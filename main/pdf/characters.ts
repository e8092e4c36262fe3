/** Says whether the fonts have a character, by its code point. */
export type Has = (codePoint: number) => boolean

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const segmenter = new Intl.Segmenter('nl-BE', { granularity: 'grapheme' })

/** What a reader sees as one character, in characters that the fonts have; in words where there are none. */
const nearest = (character: string, whole: (text: string) => boolean): string => {
  // Joiners and selectors only say how a character looks.
  const bare = character.replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
  const same = bare.normalize('NFKC')
  const plainest = same.normalize('NFD').replace(/\p{M}/gu, '')
  const found = [bare, same, plainest].find(whole)
  if (found !== undefined) return found
  if (/^\s+$/.test(character)) return ' '
  return emoji.test(character) ? '[emoji]' : '[?]'
}

/**
 * A text without the characters that would print as an empty box: what looks alike takes their place, for pictures stands
 * [emoji], and for the rest, as Chinese or Arabic, [?]; once, however many follow each other. `has` is asked per character.
 */
export const inFont = (text: string, has: Has): string => {
  const whole = (part: string) =>
    Array.from(part).every((character) => character === '\n' || has(character.codePointAt(0) ?? 0))
  const composed = text.normalize('NFC')
  if (whole(composed)) return composed
  let former = ''
  return Array.from(segmenter.segment(composed), ({ segment }) => {
    const part = whole(segment) ? segment : nearest(segment, whole)
    const again = part === former && part !== segment && part.startsWith('[')
    former = part
    return again ? '' : part
  }).join('')
}
