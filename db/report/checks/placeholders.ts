import { addressOf } from '../data.ts'
import type { CheckData } from './data.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted, refs } from './words.ts'

/** The marks that people type for a word or number still to come. Three dots count only where a word is missing, not at the end of a row. */
const placeholder = new RegExp(
  [
    '(?<![\\p{L}\\p{N}])(?:x{2,}|todo|tbd|tbc|n\\.?t\\.?b\\.?|lorem ipsum)(?![\\p{L}\\p{N}])',
    '\\[[^[\\]\\n]{0,80}(?:in ?vullen|in te vullen|aan te vullen|aanvullen|todo|nog |…|\\.\\.\\.|\\?)[^[\\]\\n]{0,80}\\]',
    '\\[\\s*\\]',
    '\\(?(?:nog )?(?:in|aan) te vullen\\)?',
    '\\?{2,}',
    '_{3,}',
    '(?<=\\p{L} )(?:…|\\.{3,})(?= \\p{Ll})',
  ].join('|'),
  'iu',
)

type TypedText = Pick<RawFinding, 'records' | 'section'> & {
  readonly subject: string
  readonly where: string
  readonly text: string
}

const typedTextsOf = ({ texts, choices, chosen, report }: CheckData): readonly TypedText[] => [
  ...(report === null
    ? []
    : [
        {
          subject: 'report',
          where: 'de titel van je verslag',
          text: report.title ?? '',
          records: refs('report', [report.id]),
        },
      ]),
  ...choices
    .filter(({ shown }) => shown !== false)
    .map((row) => ({
      subject: `reportSection-${row.id}-title`,
      where: 'de titel van een onderdeel',
      text: row.title ?? '',
      records: refs('reportSection', [row.id]),
      section: addressOf(row),
    })),
  ...texts.map((text) => ({
    subject: text.place.type + text.place.ids.map((id) => `-${id}`).join(''),
    where: `de tekst ${quoted(text.title)}`,
    text: plainOf(text),
    records: [text.place],
    section: text.section,
  })),
  ...chosen.map(({ id, shortened, section }) => ({
    subject: `reportQuote-${id}`,
    where: 'een ingekort citaat',
    text: shortened ?? '',
    records: refs('reportQuote', [id]),
    section,
  })),
]

/** Finds blanks that were left to be filled in later. */
export const placeholders: Rule = {
  name: 'placeholder',
  find: (check) =>
    typedTextsOf(check).flatMap(({ where, text, ...rest }): readonly RawFinding[] => {
      const [left] = placeholder.exec(text) ?? []
      return left === undefined
        ? []
        : [
            {
              ...rest,
              facts: [left.trim()],
              severity: 'warning',
              message: `In ${where} staat nog ${quoted(left.trim())}. Vul in wat er hoort te staan, of haal het weg.`,
            },
          ]
    }),
}
