import { activity } from '../../model/activity.ts'
import { formatNumber } from '../../model/format.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { onDay, quoted, refs } from './words.ts'

type Training = CheckData['trainings'][number]

const fields = ['participants', 'sessions', 'hours'] as const
type Field = (typeof fields)[number]

const nouns: Readonly<Record<Field, string>> = { participants: 'deelnemers', sessions: 'sessies', hours: 'uren' }

/** With fewer others nothing can be said to be usual. */
const othersFrom = 5
/** An extra zero is ten times; a lecture among courses is seldom more than this. */
const timesTheUsual = 5
/** In median absolute deviations of the logarithms: Iglewicz & Hoaglin (1993), “How to detect and handle outliers”. */
const deviations = 3.5 * 1.4826

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** Whether a value lies far above those of the others, which may differ much among themselves. */
const isFarAbove = (value: number, others: readonly number[]): boolean => {
  const logs = others.map(Math.log)
  const median = medianOf(logs)
  const spread = medianOf(logs.map((log) => Math.abs(log - median)))
  return Math.log(value) - median > Math.max(Math.log(timesTheUsual), deviations * spread)
}

const findField = (field: Field, same: readonly Training[]): readonly RawFinding[] => {
  const known = same.flatMap((training) => {
    const value = training[field]
    return value === null || value <= 0 ? [] : [{ training, value }]
  })
  if (known.length <= othersFrom) return []
  return known.flatMap(({ training, value }): readonly RawFinding[] => {
    const others = known.filter((one) => one.training !== training).map((one) => one.value)
    if (!isFarAbove(value, others)) return []
    const usual = formatNumber(Math.round(medianOf(others)))
    const among =
      training.workForm === null ? 'andere vormingen' : `andere van de werkvorm ${quoted(training.workForm)}`
    return [
      {
        subject: `activity-${training.id}.${field}`,
        facts: [value],
        severity: 'notice',
        message: `${quoted(training.title)} van ${onDay(training.date)} heeft ${formatNumber(value)} ${nouns[field]}; bij ${among} zijn dat er meestal zo’n ${usual}. Kijk na of er geen cijfer te veel staat, of laat het zo als het klopt.`,
        records: refs(activity.name, [training.id]),
        field,
        section: 'professionalisation',
      },
    ]
  })
}

/** Trainings with far more participants, sessions or hours than the others of their work form. */
export const outliers: Rule = {
  name: 'outlier',
  find: ({ trainings }) =>
    [...Map.groupBy(trainings, ({ workForm }) => workForm).values()].flatMap((same) =>
      fields.flatMap((field) => findField(field, same)),
    ),
}
