import { numberInCell } from '../../model/cell.ts'
import type { CheckData, OwnText } from './data.ts'
import { type Match, matchNumber } from './match-number.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { type TypedNumber, typedNumbers } from './typed-number.ts'
import { listed, printed, quoted } from './words.ts'

type Read = { readonly text: OwnText; readonly number: TypedNumber; readonly match: Match }

/** Words that end no snippet well. */
const trailing = /(?:\s+(?:van|de|het|een|en|of|met|in|op|voor|over|uit|rond|door|is|was|waren|die|dat))+$/iu

/** The number with the words that follow it, as the coordinator finds it back. */
const asTyped = ({ typed, after }: TypedNumber, words: 1 | 2): string => {
  const [following = ''] = new RegExp(`^(?:\\s+[\\p{L}’'-]+){0,${words}}`, 'u').exec(after) ?? []
  return typed + following.replace(trailing, '')
}

const readAll = ({ texts, data, before, tables }: CheckData): readonly Read[] => {
  const cells = new Set(
    tables.flatMap(({ rows }) => rows.flat().map(numberInCell)).filter((cell) => typeof cell === 'number'),
  )
  const sources = { year: data.year, figures: [...data.figures.values()], before: [...before.values()], cells }
  return texts.flatMap((text) =>
    typedNumbers(plainOf(text)).map((number) => ({ text, number, match: matchNumber(number, sources, text.title) })),
  )
}

/** What is said after the quoted number, and what makes it true. */
type Remark = { readonly say: string; readonly facts: RawFinding['facts'] }

/** One finding for each thing typed in a text, however often it stands there. */
const findings = (
  check: CheckData,
  severity: RawFinding['severity'],
  remarkOn: (match: Match) => Remark | null,
): readonly RawFinding[] => {
  const found = readAll(check).flatMap(({ text, number, match }): readonly RawFinding[] => {
    const remark = remarkOn(match)
    if (remark === null) return []
    return [
      {
        subject: `${text.place.type}-${text.place.ids.join('-')}.${asTyped(number, 1)}`,
        facts: remark.facts,
        severity,
        message: `In de tekst ${quoted(text.title)} typte je ‘${asTyped(number, 2)}’${remark.say}`,
        records: [text.place],
        section: text.section,
      },
    ]
  })
  return found.filter(({ subject }, index) => found.findIndex((other) => other.subject === subject) === index)
}

/** A typed number that is a figure today: alive, it stays right. */
export const couldLive: Rule = {
  name: 'could-live',
  find: (check) =>
    findings(check, 'notice', (match) =>
      match.kind === 'same'
        ? {
            facts: [match.figure.id],
            say: `. Dat is nu ook het cijfer “${match.figure.label}”. Zet in je tekst dat cijfer in de plaats, met de knop “Cijfer”: dan blijft het kloppen.`,
          }
        : null,
    ),
}

/** A typed number that differs from the figure for the same thing. */
export const otherValue: Rule = {
  name: 'other-value',
  find: (check) =>
    findings(check, 'warning', (match) =>
      match.kind === 'other'
        ? {
            facts: match.figures.flatMap(({ id, value }) => [id, value]),
            say: `, maar het verslag telt ${listed(match.figures.slice(0, 3).map((figure) => `${printed(figure)} (${figure.label})`))}. Pas de tekst aan, of zeg erbij wat je anders telt.`,
          }
        : null,
    ),
}

/** Numbers beyond these are found by reading on. */
const shownAtMost = 6

const typedList = (typed: readonly string[]): string => {
  const all = typed.map((one) => `‘${one}’`)
  const more = all.length - shownAtMost
  return more > 1 ? `${all.slice(0, shownAtMost).join(', ')} en nog ${more} andere` : listed(all)
}

/** Typed numbers that no figure backs: one finding for each text, and each of them once, in the first text that has it. */
export const unbacked: Rule = {
  name: 'unbacked-number',
  find: (check) => {
    const loose = readAll(check).filter(({ match }) => match.kind === 'unknown')
    const firsts = new Map(loose.toReversed().map((read) => [asTyped(read.number, 1), read]))
    const byText = Map.groupBy(
      loose.filter((read) => firsts.get(asTyped(read.number, 1)) === read),
      ({ text }) => text,
    )
    return [...byText].map(([{ place, title, section }, reads]): RawFinding => {
      const typed = reads.map(({ number }) => asTyped(number, 2))
      const follow = typed.length === 1 ? 'dat volgt' : 'die volgen'
      return {
        subject: `${place.type}-${place.ids.join('-')}`,
        facts: reads.map(({ number }) => asTyped(number, 1)),
        severity: 'notice',
        message: `In de tekst ${quoted(title)} typte je ${typedList(typed)}, en ${follow} uit geen enkel cijfer. Kijk na of het klopt en waar je het vandaan hebt.`,
        records: [place],
        section,
      }
    })
  },
}
