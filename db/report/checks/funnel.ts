import type { Figure } from '../../model/figure.ts'
import { formatNumber } from '../../model/format.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, refs } from './words.ts'

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

/** Received, approved, delivered: a funnel that widens, or whose steps are not of the same year. */
export const funnel: Rule = { name: 'funnel', find: (check) => [...widening(check), ...earlier(check)] }
