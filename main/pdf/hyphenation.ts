import dutch from 'hyphen/nl/index.js'
import type { Language } from '../../db/model/language.ts'

/** A word of less letters is never broken, and so many letters stay on either side. */
const shortest = 7
const fewest = 3

const known = new Map<string, readonly string[]>()

/** The syllables of a Dutch word, as far as it may be broken there. */
const syllables = (word: string): readonly string[] => {
  const found = known.get(word)
  if (found !== undefined) return found
  const parts = dutch.hyphenateSync(word, { hyphenChar: '\u00ad', minWordLength: shortest }).split('\u00ad')
  known.set(word, parts)
  return parts
}

/** The letters of a word, without the quotes and punctuation around it; a name of a site or a number is no word. */
const bare = /^(\P{L}*)(\p{L}{7,})(\P{L}*)$/u

/**
 * Breaks a word at the last syllable whose beginning, with its hyphen, `fits`; null when it can't be broken, as a word of
 * another language than Dutch, whose syllables are others.
 */
export const brokenAt = (
  word: string,
  fits: (head: string) => boolean,
  language?: Language,
): readonly [head: string, rest: string] | null => {
  const [, before = '', letters, after = ''] = bare.exec(word) ?? []
  if (letters === undefined || language !== undefined) return null
  const parts = syllables(letters)
  for (let count = parts.length - 1; count > 0; count--) {
    const head = parts.slice(0, count).join('')
    const rest = parts.slice(count).join('')
    // Before a trema a break would have to drop it: co-ordinatie.
    if (/^[äëïöü]/i.test(rest)) continue
    if (head.length >= fewest && rest.length >= fewest && fits(`${before}${head}-`))
      return [before + head, rest + after]
  }
  return null
}
