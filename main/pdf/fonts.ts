import { createRequire } from 'node:module'
import type { FontPair } from '../../db/model/profile.ts'

// Resolved rather than bundled: pdfmake reads the files itself, from node_modules or from within the app's archive.
const { resolve } = createRequire(import.meta.url)

/** The files of a family by style; `bold` is the semibold, which is what print wants. */
type Family = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>

const family = (folder: string, name: string): Family => {
  const file = (weight: string) => resolve(`@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`)
  return {
    normal: file('400Regular'),
    bold: file('600SemiBold'),
    italics: file('400Regular_Italic'),
    bolditalics: file('600SemiBold_Italic'),
  }
}

/** The monochrome pictures, which have one style. */
const emojiFile = resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')
const emoji: Family = { normal: emojiFile, bold: emojiFile, italics: emojiFile, bolditalics: emojiFile }

/** The families of each pair, by the names that a definition uses. */
export const fontFiles = {
  source: {
    Sans: family('source-sans-3', 'SourceSans3'),
    Serif: family('source-serif-4', 'SourceSerif4'),
    Emoji: emoji,
  },
  plex: { Sans: family('ibm-plex-sans', 'IBMPlexSans'), Serif: family('ibm-plex-serif', 'IBMPlexSerif'), Emoji: emoji },
  bitter: { Sans: family('work-sans', 'WorkSans'), Serif: family('bitter', 'Bitter'), Emoji: emoji },
} as const satisfies Readonly<Record<FontPair, object>>

/** By how much more the first pair stands its lines apart than each: ascent and descent of the files, Source's over theirs. */
export const lineScale: Readonly<Record<FontPair, Readonly<Record<'Sans' | 'Serif', number>>>> = {
  source: { Sans: 1, Serif: 1 },
  plex: { Sans: 1.424 / 1.3, Serif: 1.371 / 1.3 },
  bitter: { Sans: 1.424 / 1.173, Serif: 1.371 / 1.2 },
}
