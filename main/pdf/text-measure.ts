import type { Language } from '../../db/model/language.ts'
import type { FontPair } from '../../db/model/profile.ts'
import { fontRunsOf } from './characters.ts'
import { coverageOf } from './coverage.ts'
import type { Face } from './faces.ts'
import { fontFiles } from './fonts.ts'
import { brokenAt } from './hyphenation.ts'
import { openDocument } from './printer.ts'

/** Measures text before it is set: for labels in charts, for sizes that must fit, and for what has to stay together. */
export type TextMeasure = {
  /** Width of one line, in points. */
  readonly width: (text: string, face: Face) => number
  /** The lines that a text takes in a column of `width` points; a word wider than the column is split, at a syllable if Dutch. */
  readonly lines: (text: string, face: Face, width: number, language?: Language) => readonly string[]
  /** Height of a text in a column of `width` points. */
  readonly height: (text: string, face: Face, width: number) => number
  /** The face in the largest whole size, at most its own and at least 8 points, in which a text fits the box. */
  readonly fitted: (text: string, face: Face, width: number, height: number) => Face
}

const minFontSize = 8
/** So many texts are remembered in each font: more than a long report measures. */
const maxRemembered = 50_000

const openTextMeasure = (pair: FontPair): TextMeasure => {
  const document = openDocument(pair)
  const { letters } = coverageOf(pair)
  const fileOf = ({ font, bold, italics }: Face): string => {
    const family = fontFiles[pair][font]
    return bold ? (italics ? family.bolditalics : family.bold) : italics ? family.italics : family.normal
  }
  /** Width of each text at a size of 1000 points, by file. */
  const known = new Map<string, Map<string, number>>()
  const measured = (text: string, file: string): number => {
    const widths = known.get(file) ?? new Map<string, number>()
    known.set(file, widths)
    const found = widths.get(text)
    if (found !== undefined) return found
    const width = fontRunsOf(text, letters).reduce((sum, part) => {
      const font = part.emoji ? fontFiles[pair].Emoji.normal : file
      return sum + document.font(font).fontSize(1000).widthOfString(part.text)
    }, 0)
    if (widths.size >= maxRemembered) widths.clear()
    widths.set(text, width)
    return width
  }
  const width = (text: string, face: Face) => measured(text, fileOf(face)) * (face.fontSize / 1000)
  const lineHeight = (face: Face) =>
    document.font(fileOf(face)).fontSize(face.fontSize).currentLineHeight() * face.lineHeight

  /** As much of a word as fits, and the rest of it; at least one character fits. */
  const split = (word: string, face: Face, room: number, language?: Language): readonly [string, string] => {
    const hyphenated = brokenAt(word, (head) => width(head, face) <= room, language)
    if (hyphenated !== null) return [`${hyphenated[0]}-`, hyphenated[1]]
    const characters = Array.from(word)
    let low = 1
    let high = characters.length
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (width(characters.slice(0, middle).join(''), face) <= room) low = middle
      else high = middle - 1
    }
    return [characters.slice(0, low).join(''), characters.slice(low).join('')]
  }

  const wrap = (text: string, face: Face, room: number, language?: Language): readonly string[] => {
    const lines: string[] = []
    let line = ''
    let taken = 0
    // A line may end after a space or after a hyphen between letters.
    for (const word of text.split(/(?<=[ ])|(?<=\p{L}-)(?=\p{L})/u)) {
      if (taken + width(word.trimEnd(), face) <= room) {
        line += word
        taken += width(word, face)
        continue
      }
      if (line !== '') lines.push(line.trimEnd())
      line = word
      while (width(line.trimEnd(), face) > room && Array.from(line).length > 1) {
        const [head, rest] = split(line, face, room, language)
        lines.push(head)
        line = rest
      }
      taken = width(line, face)
    }
    return [...lines, line.trimEnd()]
  }

  const lines = (text: string, face: Face, room: number, language?: Language) =>
    text.split('\n').flatMap((paragraph) => wrap(paragraph, face, room, language))
  const height = (text: string, face: Face, room: number) => lines(text, face, room).length * lineHeight(face)

  const unsplit = (text: string, face: Face, room: number) =>
    text.split(/\s+/).every((word) => width(word, face) <= room)

  const fitted = (text: string, face: Face, room: number, tall: number): Face => {
    for (let fontSize = face.fontSize; fontSize > minFontSize; fontSize -= 1) {
      const candidate = { ...face, fontSize }
      if (height(text, candidate, room) > tall) continue
      // A title shrinks rather than split a word, but not for a word that no title can hold.
      if (fontSize < face.fontSize / 2 || unsplit(text, candidate, room)) return candidate
    }
    return { ...face, fontSize: minFontSize }
  }

  return { width, lines, height, fitted }
}

const opened = new Map<FontPair, TextMeasure>()

/** Measures text in a pair of fonts; reading the fonts takes time, so that is done once in a process. */
export const textMeasureOf = (pair: FontPair): TextMeasure => {
  const measure = opened.get(pair) ?? openTextMeasure(pair)
  opened.set(pair, measure)
  return measure
}
