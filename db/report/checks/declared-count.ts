import { kindOf } from '../../model/figure-words.ts'
import { formatNumber } from '../../model/format.ts'
import { parseNumber } from '../../model/parse.ts'
import type { CheckData } from './data.ts'
import { plainOf } from './plain.ts'
import type { Found, Rule } from './rule.ts'
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

type Shown = { readonly section: string; readonly noun: string; count(check: CheckData): number }

const themesShown = ({ printed }: CheckData): number =>
  new Set(
    printed
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figures' ? block.tiles : []))
      .flatMap(({ figure }) => (kindOf(figure.id) === 'activities.theme.*' ? figure.id : [])),
  ).size

/** What a text may count and the report shows one by one. */
const kinds: readonly Shown[] = [
  { section: 'themes', noun: "thema[’']?s", count: themesShown },
  { section: 'events', noun: 'evenementen', count: ({ data }) => data.events.length },
  { section: 'trajectories', noun: 'ontwikkeltrajecten', count: ({ data }) => data.trajectories.length },
  { section: 'research', noun: 'onderzoeken', count: ({ data }) => data.research.length },
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

/** Whether what stands right after a number says that it counts something which this rule looks after. */
export const isDeclared = (after: string): boolean =>
  kinds.some(({ noun }) => new RegExp(`^\\s+(?:[\\p{L}-]+\\s+){0,2}?${noun}(?!\\p{L})`, 'iu').test(after))

/** A number of things in a text, where the report shows another number of them. */
export const declaredCount: Rule = {
  name: 'declared-count',
  find: (check) =>
    kinds.flatMap((kind) => {
      const shown = kind.count(check)
      if (shown === 0 || check.printed.every(({ id }) => id !== kind.section)) return []
      return check.texts.flatMap((text): readonly Found[] => {
        const found = [...plainOf(text).matchAll(declared(kind.noun))].filter(
          ([, typed = '']) => numberOf(typed) !== shown,
        )
        return [...new Map(found.map((match) => [match[0], match[0]])).values()].map((typed) => ({
          subject: `${text.section}.${kind.section}-${numberOf(typed.split(/\s/)[0] ?? '')}`,
          facts: [shown],
          severity: 'warning',
          message: `In de tekst ${quoted(text.title)} schrijf je ‘${typed}’, maar het verslag toont er ${formatNumber(shown)}. Pas de tekst aan, of vul aan wat ontbreekt.`,
          records: [text.place],
          section: text.section,
        }))
      })
    }),
}
