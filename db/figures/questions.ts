import type { FigureIdIn } from '../model/figure-group.ts'
import { decisions } from '../model/question.ts'
import { countOf, daysOf, type FigureGroup, idsOf } from './group.ts'

type Row = {
  readonly id: number
  readonly receivedOn: string | null
  readonly decision: keyof typeof decisions | null
  readonly deliveredOn: string | null
}

const isIn = (year: number, day: string | null): boolean => day?.startsWith(`${year}-`) === true

/** The questions of organisations. A service may follow from a question of an earlier year, so it counts by its own date. */
export const questions: FigureGroup<'questions', readonly Row[]> = {
  gather: (reader, year) =>
    reader.rows<Row>(
      `SELECT id, receivedOn, decision, deliveredOn FROM question
       WHERE deletedAt IS NULL AND (receivedOn BETWEEN ? AND ? OR deliveredOn BETWEEN ? AND ?)
       ORDER BY receivedOn, id`,
      ...daysOf(year),
      ...daysOf(year),
    ),
  compute: (rows, year) => {
    if (rows.length === 0) return []
    const received = rows.filter(({ receivedOn }) => isIn(year, receivedOn))
    const approved = received.filter(({ decision }) => decision === 'approved')
    const delivered = rows.filter(({ deliveredOn }) => isIn(year, deliveredOn))
    const count = (id: FigureIdIn<'questions'>, label: string, definition: string, counted: readonly Row[]) =>
      countOf({ id, label, definition }, 'question', idsOf(counted))
    return [
      ...(received.length === 0
        ? []
        : [
            count('questions.received', 'ontvangen vragen', `Vragen die we in ${year} ontvingen.`, received),
            count(
              'questions.approved',
              'goedgekeurde vragen',
              `Van de vragen die we in ${year} ontvingen: die met beslissing “${decisions.approved}”, wanneer ook beslist.`,
              approved,
            ),
          ]),
      count(
        'questions.delivered',
        'dienstverleningen',
        `Vragen met een dienstverlening in ${year}, ook als we ze in een vroeger jaar ontvingen.`,
        delivered,
      ),
    ]
  },
}
