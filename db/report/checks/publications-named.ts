import { fold } from '../../model/fold.ts'
import type { CheckData } from './data.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { refs } from './words.ts'

/** Words that announce a publication, and its title between ‘ ’; an apostrophe inside a word ends nothing. */
const titleInText =
  /(?<!\p{L})(?:boek|handboek|werkboek|rapport|publicatie|artikel|brochure|gids|handleiding|handreiking|leidraad|nota|instrument|magazine)\s+(?:[\p{L}-]+\s+)?‘((?:[^‘’]|’(?=\p{L}))+)’/giu

/** Who reads a book or draws from it, or names its author, speaks of someone else's. */
const othersBefore =
  /(?<!\p{L})(?:lezen|lazen|gelezen|leesgroep|leeskring|bespraken|besproken|inspiratie|inspireerde|geïnspireerd|gebaseerd|naar)(?!\p{L})[^.!?]*$/iu
const othersAfter =
  /^(?:\s+van\s+(?:de\s+)?\p{Lu}|[^.!?]*(?<!\p{L})(?:lezen|lazen|gelezen|bespraken|besproken|inspiratie|inspireerde|geïnspireerd|gebaseerd)(?!\p{L}))/u

/** The titles of publications that a text names as the organisation's own. */
const titlesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(titleInText)]
      .filter(
        ({ 0: whole, index }) =>
          !othersBefore.test(text.slice(0, index)) && !othersAfter.test(text.slice(index + whole.length)),
      )
      .map(([, title = '']) => title),
  )

const bare = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same title, be it without its subtitle. */
const same = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [bare(one), bare(other)].toSorted((a, b) => a.length - b.length)
  return short !== '' && (long === short || long.startsWith(`${short} `))
}

const adviceOn = (
  title: string,
  { publications, data: { year } }: CheckData,
): { readonly text: string; readonly facts: RawFinding['facts']; readonly id?: number } | null => {
  const found = publications.filter((publication) => publication.title !== null && same(publication.title, title))
  if (found.some(({ date }) => date?.startsWith(`${year}-`) === true)) return null
  const [other] = found
  if (other === undefined)
    return { facts: [], text: 'maar die staat niet bij je publicaties. Voeg ze toe, dan telt ze mee.' }
  const when = other.date === null ? 'heeft nog geen datum' : `heeft een datum in ${other.date.slice(0, 4)}`
  return {
    facts: [other.date],
    text: `maar die ${when} en staat dus niet in de lijst van ${year}. Kijk de datum na.`,
    id: other.id,
  }
}

/** Publications that a text names and that are absent from the year's list. */
export const publicationsNamed: Rule = {
  name: 'unlisted-publication',
  find: (check) =>
    check.texts.flatMap((text): readonly RawFinding[] => {
      return [...titlesIn(plainOf(text))].flatMap((title): readonly RawFinding[] => {
        const advice = adviceOn(title, check)
        if (advice === null) return []
        return [
          {
            subject: `${text.section}.${bare(title).replaceAll(' ', '-')}`,
            facts: advice.facts,
            severity: 'warning',
            message: `In de tekst “${text.title}” noem je de publicatie ‘${title}’, ${advice.text}`,
            records: [text.place, ...refs('publication', advice.id === undefined ? [] : [advice.id])],
            section: text.section,
          },
        ]
      })
    }),
}
