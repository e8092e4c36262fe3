import type { Figure } from '../../model/figure.ts'
import type { Severity } from '../../model/finding.ts'
import { fold } from '../../model/fold.ts'
import { isRecordName, recordTypeOf } from '../../model/index.ts'
import { type Spot, spotsOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, printed, quoted } from './words.ts'

/** The unit in which the share is counted. Readers of the report call an evaluation an answer. */
const baseWords = ({ records: { type } }: Figure): readonly [one: string, many: string] => {
  if (type === 'evaluation') return ['antwoord', 'antwoorden']
  if (!isRecordName(type)) return ['record', 'records']
  const { label, plural } = recordTypeOf(type)
  return [label, plural]
}

const pointsBack = /^\s*(?:daarvan|hiervan|ervan|van (?:hen|deze|die))(?!\p{L})/iu
const pointsBackBefore = /(?<!\p{L})(?:waarvan|daarvan|hiervan)\s+(?:\p{L}+\s+){0,2}$/iu

/** The share as it reads when it only points back at what was named before: `51% daarvan`, `waarvan 51%`. */
const pointing = ({ figure, before, after }: Spot): string | null => {
  const [ahead] = pointsBack.exec(after) ?? []
  const [behind] = pointsBackBefore.exec(before) ?? []
  if (ahead !== undefined) return `${printed(figure)}${ahead}`
  return behind === undefined ? null : `${behind}${printed(figure)}`
}

/** Whether the sentence says what the share is of: ‘van de overlegmomenten’, ‘van de 405 antwoorden’. */
const namesBase = ({ figure, before, after }: Spot): boolean =>
  fold(`${before} ${after}`).includes(fold(baseWords(figure)[1]))

type Doubt = { readonly severity: Severity; readonly say: string; readonly facts: RawFinding['facts'] }

const doubtOn = (spot: Spot): Doubt | null => {
  const { figure, last } = spot
  const base = figure.n === null ? baseWords(figure)[1] : counted(figure.n, baseWords(figure))
  const phrase = pointing(spot)
  if (phrase === null)
    return namesBase(spot)
      ? null
      : {
          severity: 'notice',
          facts: [figure.n],
          say: `staat ${printed(figure)} zonder te zeggen waarvan: het is een aandeel van ${base}. Zet dat erbij.`,
        }
  if (last?.records.type === figure.records.type && last.value === figure.n) return null
  const readAs = last === undefined ? '' : `, niet van de ${printed(last)} ${last.label}`
  return {
    severity: 'warning',
    facts: [figure.n, phrase, last?.id ?? null],
    say: `lees je “${phrase}”, maar niet waarvan: het is een aandeel van ${base}${readAs}. Schrijf dat voluit.`,
  }
}

/** Shares in the coordinator's own text that don't name their base, or point back at something else. */
export const base: Rule = {
  name: 'base',
  find: ({ texts }) =>
    texts.flatMap(({ section, title, place, runs }): readonly RawFinding[] => {
      const shares = spotsOf({ runs }).filter(({ figure }) => figure.unit === '%')
      return shares.flatMap((spot, index): readonly RawFinding[] => {
        const doubt = doubtOn(spot)
        const isFirst = shares.findIndex(({ figure }) => figure.id === spot.figure.id) === index
        if (doubt === null || !isFirst) return []
        const message = `In de tekst ${quoted(title)} ${doubt.say}`
        const { severity, facts } = doubt
        return [{ subject: `${section}.${spot.figure.id}`, facts, severity, message, records: [place], section }]
      })
    }),
}
