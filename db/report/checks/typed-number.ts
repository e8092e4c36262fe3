/** Finds the numbers that were typed in a text and may stand for a figure: no years, dates, hours, ordinals or names. */
import { months } from '../../model/format.ts'
import { parseNumber } from '../../model/parse.ts'
import { living } from './plain.ts'

export type TypedNumber = {
  /** As it was typed, with its sign or percent. */
  readonly typed: string
  readonly value: number
  readonly isShare: boolean
  /** The rest of its sentence, up to the next number. */
  readonly after: string
  readonly sentence: string
}

const shape =
  /(?<![\p{L}\p{N}_@#/+−-]|\p{N}[.,:])([+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(\s?%|\s(?:procent|percent)(?!\p{L}))?(?![\p{L}\p{N}_@/]|[.,:–-][\p{L}\p{N}])/gu

const month = months.join('|')
const dateAfter = new RegExp(`^(?:\\s*(?:,|en|tot|t/m|–|-)\\s*\\d{1,2}){0,3}\\s*(?:${month})(?!\\p{L})`, 'iu')
const hourAfter = /^\s*(?:uur|u\.|h)(?!\p{L})/iu
const nameBefore =
  /(?:artikel|art\.|nummer|nr\.?|pagina|p\.|blz\.|hoofdstuk|bijlage|figuur|tabel|punt|stap|deel|fase|versie|niveau|postbus|bus)\s*$/iu

/** Not after an abbreviation, nor before a small letter. */
const sentenceEnd = /(?<!(?:^|\P{L})(?:p|nr|art|blz|ca|bv)\.)(?<=[.!?])\s(?!\p{Ll})|\n/u

const isYear = (typed: string): boolean => /^(?:19|20|21)\d\d$/.test(typed)

const upToNext = new RegExp(`^[^\\d${living}]*`, 'u')

/** Titles between ‘ ’ and addresses are names: the numbers in them count nothing. */
const withoutNames = (text: string): string =>
  text.replace(/‘(?:[^‘’]|’(?=\p{L}))+’|(?<!\S)[^\s@]+@\S+|(?:https?:\/\/|www\.)\S+/gu, ' … ')

const numbersIn = (sentence: string): readonly TypedNumber[] =>
  [...sentence.matchAll(shape)].flatMap((match): readonly TypedNumber[] => {
    const [whole, typed = '', percent] = match
    const before = sentence.slice(0, match.index)
    const rest = sentence.slice(match.index + whole.length)
    const value = parseNumber(typed.replace(/^\+/, ''))
    const isListNumber = before.trim() === '' && /^[.)](?:\s|$)/.test(rest)
    const isHour = hourAfter.test(rest) && Number(value) <= 24
    if (value === undefined || isListNumber || isHour) return []
    if (percent === undefined && (isYear(typed) || dateAfter.test(rest) || nameBefore.test(before.slice(-20))))
      return []
    const [after = ''] = upToNext.exec(rest) ?? []
    return [{ typed: whole, value, isShare: percent !== undefined, after, sentence }]
  })

/** The typed numbers of a text, in order. */
export const typedNumbers = (text: string): readonly TypedNumber[] =>
  withoutNames(text)
    .split(sentenceEnd)
    .flatMap((sentence) => numbersIn(sentence))
