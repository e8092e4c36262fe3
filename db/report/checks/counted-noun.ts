import { type FigureWords, figureGroups } from '../../model/figure-group.ts'
import { recordNames, recordTypeOf } from '../../model/index.ts'

/** What reports of this sector count beside records and figures. */
const people =
  'mensen|personen|bezoekers|leden|deelnames|vrijwilligers|medewerkers|inwoners|gezinnen|kinderen|jongeren|volwassenen|cursisten|leerlingen|gidsen|kijkers|lezers|luisteraars'
const things =
  'keer|uur|uren|dagen|sessies|dagdelen|activiteiten|antwoorden|aanvragen|verenigingen|afdelingen|gemeenten|stukken|boeken|exemplaren|euro|reacties|inschrijvingen'

const nouns = [
  ...Object.values(figureGroups).flatMap(({ figures }) =>
    Object.values<FigureWords>(figures).flatMap(({ noun }) => noun?.[1] ?? []),
  ),
  ...recordNames.map((name) => recordTypeOf(name).plural),
]

const countedNoun = new RegExp(
  `^\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}?(?:${[...new Set(nouns), people, things].join('|')})(?!\\p{L})`,
  'u',
)

/** Whether what follows a number begins with a thing that is counted, at most two words on: `1.900 boeiende lezingen voor leden`. */
export const isFollowedByCount = (after: string): boolean => countedNoun.test(after)
