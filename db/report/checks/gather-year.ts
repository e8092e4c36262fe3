/** The records that the rules look at; those of a year but for publications. */
import { consultations } from '../../figures/consultations.ts'
import { countingOf } from '../../figures/counting.ts'
import { daysOf, idsOf } from '../../figures/group.ts'
import { type RecordName, type RecordOf, recordNames, recordTypeOf } from '../../model/index.ts'
import { testimonial } from '../../model/testimonial.ts'
import { type Row, recordOf } from '../../rows/record.ts'
import type { Reader } from '../../sql/sql.ts'
import type { CheckData, Dated } from './data.ts'

/** Types whose records go by a title and a day; a comment or a note is no title. */
const datedTypes: readonly RecordName[] = recordNames.filter((name) => {
  const { title, inYear, fields } = recordTypeOf(name)
  return inYear !== undefined && fields[inYear.from]?.kind === 'date' && fields[title]?.needed === true
})

/** The fields that tell groups of one title and day apart, for the types that have them. */
const groupFields = ['location', 'participants'] as const

export const datedIn = (reader: Reader, year: number): readonly Dated[] =>
  datedTypes.flatMap((type) => {
    const { title, inYear, fields } = recordTypeOf(type)
    const group = groupFields.filter((field) => field in fields).map((field) => `ifnull(${field}, '')`)
    return reader
      .rows<Omit<Dated, 'type'>>(
        `SELECT id, ${title} AS title, ${inYear?.from} AS date, ${["''", ...group].join(" || '·' || ")} AS "group" FROM ${type}
         WHERE deletedAt IS NULL AND ${title} IS NOT NULL AND ${inYear?.from} BETWEEN ? AND ? ORDER BY ${inYear?.from}, id`,
        ...daysOf(year),
      )
      .map((row) => ({ type, ...row }))
  })

export const overdueIn = (reader: Reader, year: number, today: string): CheckData['overdue'] =>
  reader.rows<CheckData['overdue'][number]>(
    `SELECT id, ifnull(title, '') AS title, startDate AS date FROM activity
     WHERE deletedAt IS NULL AND status = 'planned' AND startDate BETWEEN ? AND ? AND coalesce(endDate, startDate) < ?
     ORDER BY startDate, id`,
    ...daysOf(year),
    today,
  )

export const trainingsIn = (reader: Reader, year: number): CheckData['trainings'] =>
  reader.rows<CheckData['trainings'][number]>(
    `SELECT activity.id, ifnull(title, '') AS title, startDate AS date, participants, sessions, hours, workForm.name AS workForm
     FROM activity LEFT JOIN workForm ON workForm.id = activity.workForm AND workForm.deletedAt IS NULL
     WHERE activity.deletedAt IS NULL AND status = 'held' AND startDate BETWEEN ? AND ? ORDER BY startDate, activity.id`,
    ...daysOf(year),
  )

export const meetingsIn = (reader: Reader, year: number): CheckData['meetings'] => {
  const { consultations: meetings, actors } = consultations.gather(reader, year)
  const byMeeting = Map.groupBy(actors, ({ consultation }) => consultation)
  return meetings.map(({ id }) => ({
    id,
    actors: (byMeeting.get(id) ?? []).map(({ organisation, policy }) => ({ id: organisation, policy })),
  }))
}

export const deliveredIn = (reader: Reader, year: number): CheckData['delivered'] =>
  reader.rows<CheckData['delivered'][number]>(
    'SELECT id, receivedOn FROM question WHERE deletedAt IS NULL AND deliveredOn BETWEEN ? AND ? ORDER BY id',
    ...daysOf(year),
  )

export const publicationsOf = (reader: Reader): CheckData['publications'] =>
  reader.rows<CheckData['publications'][number]>(
    'SELECT id, title, date FROM publication WHERE deletedAt IS NULL ORDER BY date, id',
  )

/** Answers on ten in a year that counts those on five, or the other way round: they count in no figure. */
export const onOtherScale = (reader: Reader, year: number): readonly number[] => {
  const other = countingOf(reader, year).scale === 'five' ? 'satisfactionOfTen' : 'satisfaction'
  return idsOf(
    reader.rows<{ id: number }>(
      `SELECT evaluation.id FROM evaluation
       LEFT JOIN activity ON activity.id = evaluation.activity AND activity.deletedAt IS NULL
       WHERE evaluation.deletedAt IS NULL AND ${other} IS NOT NULL AND coalesce(startDate, date) BETWEEN ? AND ?
       ORDER BY evaluation.id`,
      ...daysOf(year),
    ),
  )
}

export const testimonialsOf = (reader: Reader, year: number, chosen: readonly number[]): CheckData['testimonials'] =>
  reader
    .rows<Row>(
      `SELECT testimonial.* FROM testimonial LEFT JOIN activity ON activity.id = testimonial.activity
       WHERE testimonial.deletedAt IS NULL
         AND (coalesce(startDate, receivedOn) BETWEEN ? AND ? OR testimonial.id IN (SELECT value FROM json_each(?)))
       ORDER BY testimonial.id`,
      ...daysOf(year),
      JSON.stringify(chosen),
    )
    // Each row came from the table of testimonials.
    .map((row) => recordOf(reader, testimonial, row) as unknown as RecordOf<'testimonial'>)
