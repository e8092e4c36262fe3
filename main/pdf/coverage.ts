import type { FontPair } from '../../db/model/profile.ts'
import type { Has } from './characters.ts'
import { fontFiles } from './fonts.ts'
import { openDocument } from './printer.ts'

type Coverage = { readonly letters: Has; readonly emoji: Has }

const known = new Map<FontPair, Coverage>()

/**
 * Whether both families of a pair have a character, so that it prints whatever its face, and whether the font of emoji has
 * it; the fonts are read once.
 */
export const coverageOf = (pair: FontPair): Coverage => {
  const found = known.get(pair)
  if (found !== undefined) return found
  const document = openDocument(pair)
  const charactersOf = (file: string): ReadonlySet<number> => new Set(document.font(file)._font.font.characterSet)
  const { Sans, Serif, Emoji } = fontFiles[pair]
  const letters = charactersOf(Sans.normal).intersection(charactersOf(Serif.normal))
  const pictures = charactersOf(Emoji.normal)
  const coverage: Coverage = {
    letters: (codePoint) => letters.has(codePoint),
    emoji: (codePoint) => pictures.has(codePoint),
  }
  known.set(pair, coverage)
  return coverage
}
