/** Finds the numbers that were typed in a text and may stand for a figure: no years, dates, hours, ages, ordinals or names. */
import { parseNumber } from '../../model/parse.ts'
import { isNoCount } from './no-count.ts'
import { living } from './plain.ts'
import { yearAround } from './year-around.ts'

export type TypedNumber = {
  /** As it was typed, with its sign or percent. */
  readonly typed: string
  readonly value: number
  readonly isShare: boolean
  /** Whether a currency stands beside it: no record counts money. */
  readonly isMoney: boolean
  /** The year that its sentence says it is of; null where none is named. */
  readonly year: number | null
  /** The rest of its sentence, up to the next number. */
  readonly after: string
  readonly sentence: string
}

const shape =
  /(?<![\p{L}\p{N}_@#/+−-]|\p{N}[.,:])([+−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?)(\s?%|\s(?:procent|percent)(?!\p{L}))?(?![\p{L}\p{N}_@/]|[.,:–-][\p{L}\p{N}])/gu

/** Not after an abbreviation, nor before a small letter. */
const sentenceEnd = /(?<!(?:^|\P{L})(?:p|nr|art|blz|ca|bv)\.)(?<=[.!?])\s(?!\p{Ll})|\n/u

const upToNext = new RegExp(`^[^\\d${living}]*`, 'u')

const quotedTitle = '‘(?:[^‘’]|’(?=\\p{L}))+’'
const webAddress = '(?<!\\S)[^\\s@]+@\\S+|(?:https?:\\/\\/|www\\.)\\S+'
const heading = '^#{1,6} .*$'
const telephone = '(?<![\\p{N}.,])(?:\\+\\d{2}|0\\d{1,3})(?:[\\s./]\\d{2,3}){2,4}(?!\\p{N})'
const named = new RegExp([quotedTitle, webAddress, heading, telephone].join('|'), 'gmu')

/** Titles between ‘ ’, headings and addresses are names: the numbers in them count nothing. */
const withoutNames = (text: string): string => text.replace(named, ' … ')

const moneyBefore = /(?:[€$£]|(?<!\p{L})eur)\s?[+−-]?$/iu
const moneyAfter = /^\s?(?:[€$£]|(?:euro|eur|dollar)(?!\p{L}))/iu

const numbersIn = (sentence: string): readonly TypedNumber[] =>
  [...sentence.matchAll(shape)].flatMap((match): readonly TypedNumber[] => {
    const [whole, typed = '', percent] = match
    const before = sentence.slice(0, match.index)
    const rest = sentence.slice(match.index + whole.length)
    const value = parseNumber(typed.replace(/^\+/, ''))
    const [currency = ''] = moneyBefore.exec(before) ?? []
    const isMoney = currency !== '' || moneyAfter.test(rest)
    const isShare = percent !== undefined
    if (value === undefined || (!isMoney && !isShare && isNoCount(typed, before, rest))) return []
    const [after = ''] = upToNext.exec(rest) ?? []
    return [{ typed: currency + whole, value, isShare, isMoney, year: yearAround(before, rest), after, sentence }]
  })

/** The typed numbers of a text, in order. */
export const typedNumbers = (text: string): readonly TypedNumber[] =>
  withoutNames(text)
    .split(sentenceEnd)
    .flatMap((sentence) => numbersIn(sentence))
