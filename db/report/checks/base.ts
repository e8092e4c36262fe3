import type { Figure } from '../../model/figure.ts'
import { fold } from '../../model/fold.ts'
import { isRecordName, recordTypeOf } from '../../model/index.ts'
import { type Spot, spotsOf } from './plain.ts'
import type { Found, Rule } from './rule.ts'
import { counted, printed, quoted } from './words.ts'

/** What the share is counted in. An evaluation is an answer, to who reads the report. */
const baseWords = ({ records: { type } }: Figure): readonly [one: string, many: string] => {
  if (type === 'evaluation') return ['antwoord', 'antwoorden']
  if (!isRecordName(type)) return ['record', 'records']
  const { label, plural } = recordTypeOf(type)
  return [label, plural]
}

const pointsBack = /^\s*(?:daarvan|hiervan|ervan|van (?:hen|deze|die))(?!\p{L})/iu
const pointsBackBefore = /(?:waarvan|daarvan|hiervan)\s+(?:[\p{L}]+\s+){0,2}$/iu

/** Whether the sentence says what the share is of: ‘van de overlegmomenten’, ‘van de 405 antwoorden’. */
const namesBase = ({ figure, before, after }: Spot): boolean => {
  const sentence = fold(`${before} ${after}`)
  return baseWords(figure).some((word) => sentence.includes(fold(word)))
}

const findAt = (spot: Spot): string | null => {
  const { figure, earlier } = spot
  const base = counted(figure.n, baseWords(figure))
  if (pointsBack.test(spot.after) || pointsBackBefore.test(spot.before)) {
    const [last] = earlier
    const readAs =
      last === undefined || last.records.type === figure.records.type
        ? ''
        : `, niet van de ${printed(last)} ${last.label}`
    return `lees je “${printed(figure)} daarvan”, maar niet waarvan: het is een aandeel van ${base}${readAs}. Schrijf dat voluit.`
  }
  return namesBase(spot)
    ? null
    : `staat ${printed(figure)} zonder te zeggen waarvan: het is een aandeel van ${base}. Zet dat erbij.`
}

/** Shares in the coordinator's own text that don't name their base, or point back at something else. */
export const base: Rule = {
  name: 'base',
  find: ({ texts }) =>
    texts.flatMap((text): readonly Found[] => {
      const shares = spotsOf(text).filter(({ figure }) => figure.unit === '%')
      const unclear = new Map(shares.map((spot) => [spot.figure.id, findAt(spot)]))
      return [...unclear].flatMap(([id, message]): readonly Found[] =>
        message === null
          ? []
          : [
              {
                subject: `${text.section}.${id}`,
                severity: 'warning',
                message: `In de tekst ${quoted(text.title)} ${message}`,
                records: [text.place],
                section: text.section,
              },
            ],
      )
    }),
}
