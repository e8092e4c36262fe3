import { numberInCell } from '../../model/cell.ts'
import type { Figure } from '../../model/figure.ts'
import { formatNumber } from '../../model/format.ts'
import type { CheckData, OwnTable } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, quoted, refs } from './words.ts'

const section = 'questions'

const steps = [
  { wide: 'questions.received', narrow: 'questions.approved' },
  { wide: 'questions.approved', narrow: 'questions.delivered' },
] as const

const found = (
  { subject, facts }: Pick<RawFinding, 'subject' | 'facts'>,
  severity: RawFinding['severity'],
  message: string,
  ids: readonly number[],
): RawFinding => ({
  subject,
  facts,
  severity,
  message,
  records: refs('question', ids),
  section,
})

/** Each step can only keep or lose questions: more delivered than approved means a miscount or mixed years. */
const widening = ({ data: { figures } }: CheckData): readonly RawFinding[] =>
  steps.flatMap(({ wide, narrow }): readonly RawFinding[] => {
    const [from, to]: readonly (Figure | undefined)[] = [figures.get(wide), figures.get(narrow)]
    if (from === undefined || to === undefined || to.value <= from.value) return []
    const idsBefore = new Set(from.records.ids)
    return [
      found(
        { subject: narrow, facts: [from.value, to.value] },
        'warning',
        `Er zijn meer ${to.label} (${formatNumber(to.value)}) dan ${from.label} (${formatNumber(from.value)}). Kijk de beslissingen en de datums na.`,
        to.records.ids.filter((id) => !idsBefore.has(id)),
      ),
    ]
  })

const earlier = ({ delivered, data: { year } }: CheckData): readonly RawFinding[] => {
  const ids = delivered.flatMap(({ id, receivedOn }) =>
    receivedOn !== null && receivedOn < `${year}-01-01` ? [id] : [],
  )
  if (ids.length === 0) return []
  const follow = ids.length === 1 ? 'volgt' : 'volgen'
  return [
    found(
      { subject: 'questions.earlier-year', facts: [delivered.length] },
      'notice',
      `${formatNumber(ids.length)} van de ${counted(delivered.length, ['dienstverlening', 'dienstverleningen'])} in ${year} ${follow} op een vraag uit een vroeger jaar. Ze tellen mee bij de dienstverleningen, niet bij de ontvangen en goedgekeurde vragen. Zet dat erbij als je lezer de drie cijfers vergelijkt.`,
      ids,
    ),
  ]
}

type Step = { readonly name: string; readonly value: number }

/** The steps that a funnel of one's own draws. */
const stepsOf = ({ rows: [, ...body], totalRow }: OwnTable): readonly Step[] =>
  (totalRow ? body.slice(0, -1) : body).flatMap(([name = '', cell = '']) => {
    const value = numberInCell(cell)
    return typeof value === 'number' ? [{ name, value }] : []
  })

const typedWidening = (table: OwnTable): readonly RawFinding[] => {
  if (table.shape !== 'funnel') return []
  const steps = stepsOf(table)
  const at = steps.findIndex(({ value }, index) => value > (steps[index - 1]?.value ?? value))
  const [from, to] = [steps[at - 1], steps[at]]
  if (from === undefined || to === undefined) return []
  return [
    {
      subject: `reportTable-${table.id}`,
      facts: steps.map(({ value }) => value),
      severity: 'warning',
      message: `In de trechter ${quoted(table.caption ?? 'zonder opschrift')} staan er meer bij ${quoted(to.name)} (${formatNumber(to.value)}) dan bij ${quoted(from.name)} (${formatNumber(from.value)}). Kijk de cellen en hun volgorde na, of toon ze als staven.`,
      records: refs('reportTable', [table.id]),
      section: table.section,
    },
  ]
}

/** Received, approved, delivered, and funnels of one's own: a funnel that widens, or whose steps are not of the same year. */
export const funnel: Rule = {
  name: 'funnel',
  find: (check) => [...widening(check), ...earlier(check), ...check.tables.flatMap(typedWidening)],
}
