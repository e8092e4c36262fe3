import { activity } from '../../model/activity.ts'
import type { Figure } from '../../model/figure.ts'
import type { FigureId, FigureKind } from '../../model/figure-group.ts'
import { offerId } from '../../model/figure-id.ts'
import { kindOf } from '../../model/figure-words.ts'
import { formatNumber } from '../../model/format.ts'
import type { RecordName } from '../../model/index.ts'
import { spotlight } from '../../model/spotlight.ts'
import { newcomers } from '../sections/newcomers.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, refs } from './words.ts'

type Sum = {
  readonly subject: string
  readonly section: string
  readonly whole: FigureId
  readonly partKinds: readonly FigureKind[]
  readonly type: RecordName
  readonly things: readonly [one: string, many: string]
  /** The parts by name, and what the rest lacks. */
  readonly parts: string
  readonly lacks: string
  /** The field that says which part a record belongs to. */
  readonly field: string
}

const trainings = {
  whole: 'activities.total',
  type: activity.name,
  things: [activity.label, activity.plural],
} as const

const sums: readonly Sum[] = [
  {
    ...trainings,
    subject: 'themes',
    section: 'themes',
    partKinds: ['activities.theme.*'],
    parts: 'De thema’s',
    lacks: 'thema',
    field: 'theme',
  },
  {
    ...trainings,
    subject: 'formats',
    section: 'professionalisation',
    partKinds: ['activities.format.offline', 'activities.format.online', 'activities.format.blended'],
    parts: 'Offline, online en gemengd',
    lacks: 'vorm',
    field: 'format',
  },
  {
    ...trainings,
    subject: 'offers',
    section: 'professionalisation',
    partKinds: ['activities.offer.*'],
    parts: 'De soorten aanbod',
    lacks: 'aanbod',
    field: 'offer',
  },
  {
    subject: 'spotlights',
    section: 'spotlights',
    whole: 'spotlights.total',
    partKinds: ['spotlights.recognised', 'spotlights.unrecognised'],
    type: spotlight.name,
    things: ['keer', 'keer'],
    parts: 'Erkend en niet-erkend',
    lacks: 'antwoord op “van een erkende organisatie”',
    field: 'recognised',
  },
]

/** Those of the rest that the offer for newcomers explains: it is printed apart, before the themes. */
const newcomersIn = (
  { data }: CheckData,
  rest: readonly number[],
): { readonly count: number; readonly name: string } => {
  const offer = data.offers.get(newcomers.id)
  const ids = new Set(offer && data.figures.get(offerId(offer.key))?.records.ids)
  return { count: rest.filter((id) => ids.has(id)).length, name: offer?.name ?? '' }
}

const restOf = (whole: Figure, parts: readonly Figure[]): readonly number[] => {
  const idsOfParts = new Set(parts.flatMap(({ records }) => records.ids))
  return whole.records.ids.filter((id) => !idsOfParts.has(id))
}

const findIn = (check: CheckData, sum: Sum): readonly RawFinding[] => {
  const whole = check.data.figures.get(sum.whole)
  // An offer may lie outside what the year counts as a training.
  const inWhole = new Set(whole?.records.ids)
  const parts = [...check.data.figures.values()].filter(({ id, records: { ids } }) => {
    const kind = kindOf(id)
    return kind !== null && sum.partKinds.includes(kind) && ids.every((one) => inWhole.has(one))
  })
  const together = parts.reduce((total, { value }) => total + value, 0)
  if (whole === undefined || parts.length === 0 || together === whole.value) return []
  const rest = restOf(whole, parts)
  const apart = sum.subject === 'themes' ? newcomersIn(check, rest) : { count: 0, name: '' }
  const explained = apart.count > 0 && apart.count === rest.length
  const ofWhich = apart.count === 0 ? '' : `, waarvan ${formatNumber(apart.count)} in het ${apart.name}`
  const shortfall =
    rest.length === 0
      ? 'Kijk na of er een cijfer overschreven is.'
      : `${formatNumber(rest.length)} ${rest.length === 1 ? 'heeft' : 'hebben'} geen ${sum.lacks}${ofWhich}. Vul aan wat ontbreekt, of laat het zo als het klopt.`
  return [
    {
      subject: sum.subject,
      facts: [together, whole.value],
      severity: explained ? 'notice' : 'warning',
      message: `${sum.parts} tellen samen ${formatNumber(together)} van de ${counted(whole.value, sum.things)}. ${shortfall}`,
      records: refs(sum.type, rest),
      field: sum.field,
      section: sum.section,
    },
  ]
}

/** Parts that don't make up their whole. */
export const sum: Rule = { name: 'sum', find: (check) => sums.flatMap((one) => findIn(check, one)) }
