import { formatNumber } from '../../model/format.ts'
import { parseNumber } from '../../model/parse.ts'
import { sections } from '../sections/index.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted } from './words.ts'

const numerals = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

/** `8 thema’s`, `acht grote thema’s`: a number, at most two words, and what it counts. */
const declared = (noun: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(\\d{1,3}|${numerals.join('|')})\\s+(?:[\\p{L}-]+\\s+){0,2}?${noun}(?!\\p{L})`,
    'giu',
  )

const numberOf = (typed: string): number => {
  const word = numerals.indexOf(typed.toLowerCase())
  return word === -1 ? (parseNumber(typed) ?? Number.NaN) : word
}

/** Whether the words right after a number name a thing that this rule counts. */
export const isDeclared = (after: string): boolean =>
  sections.some(
    ({ noun }) => noun !== null && new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?${noun}(?!\\p{L})`, 'iu').test(after),
  )

/** A number of things in a text, where the report shows another number of them. */
export const declaredCount: Rule = {
  name: 'declared-count',
  find: (check) =>
    check.shown.flatMap(({ section, noun, count }) => {
      if (count === 0 || check.printed.every(({ id }) => id !== section)) return []
      return check.texts.flatMap((text): readonly RawFinding[] => {
        const found = [...plainOf(text).matchAll(declared(noun))].filter(([, typed = '']) => numberOf(typed) !== count)
        return [...new Map(found.map((match) => [match[0], match[0]])).values()].map((typed) => ({
          subject: `${text.section}.${section}-${numberOf(typed.split(/\s/)[0] ?? '')}`,
          facts: [count],
          severity: 'warning',
          message: `In de tekst ${quoted(text.title)} schrijf je ‘${typed}’, maar het verslag toont er ${formatNumber(count)}. Pas de tekst aan, of vul aan wat ontbreekt.`,
          records: [text.place],
          section: text.section,
        }))
      })
    }),
}
