/**
 * Counts the figures of 2022 a second time, by SQL of its own that shares nothing with `db/figures`: what a report prints must be what
 * this finds.
 */
import type { Reader } from '../../db/sql/sql.ts'

const live = 'deletedAt IS NULL'
const in2022 = (column: string) => `substr(${column}, 1, 4) = '2022'`
const halfUp = (value: number): number => Math.floor(value + 0.5)

type Recount = (reader: Reader) => number | undefined

const one = (reader: Reader, sql: string): number => reader.row<{ n: number | null }>(`SELECT (${sql}) AS n`)?.n ?? 0

const chosen = (reader: Reader, column: string): unknown =>
  reader.row<{ value: unknown }>(`SELECT ${column} AS value FROM counting WHERE ${live} AND year = 2022`)?.value ?? null

/** Known once any training is noted in the year. */
const activities =
  (and: string, scoped = true): Recount =>
  (reader) => {
    const all = `FROM activity WHERE ${live} AND ${in2022('startDate')}`
    if (one(reader, `SELECT count(*) ${all}`) === 0) return undefined
    const offer = scoped ? chosen(reader, 'activitiesOffer') : null
    const scope = offer === null ? '' : `AND offer = ${Number(offer)}`
    return one(reader, `SELECT count(*) ${all} AND status = 'held' ${scope} ${and}`)
  }

const participants: Recount = (reader) => {
  const offer = chosen(reader, 'activitiesOffer')
  const scope = offer === null ? '' : `AND offer = ${Number(offer)}`
  const held = `FROM activity WHERE ${live} AND ${in2022('startDate')} AND status = 'held' AND participants IS NOT NULL ${scope}`
  if (one(reader, `SELECT count(*) ${held}`) === 0) return undefined
  const times =
    chosen(reader, 'participants') === 'perDay'
      ? `CASE WHEN sessions > 0 THEN sessions WHEN endDate IS NULL THEN 1
         ELSE strftime('%J', endDate) - strftime('%J', startDate) + 1 END`
      : '1'
  return one(reader, `SELECT sum(participants * ${times}) ${held}`)
}

/** All answers to a question in the year, of the training's year where there is one. */
const answers = (reader: Reader, question: string, offer: unknown = null): readonly number[] =>
  reader
    .rows<{ score: number }>(
      `SELECT ${question} AS score FROM evaluation AS e
       LEFT JOIN (SELECT * FROM activity WHERE ${live}) AS a ON a.id = e.activity
       WHERE e.${live} AND ${question} IS NOT NULL AND ${in2022('ifnull(a.startDate, e.date)')}
         ${offer === null ? '' : `AND a.offer = ${Number(offer)}`}`,
    )
    .map(({ score }) => score)

const share = (part: number, whole: number): number => halfUp((100 * part) / whole)

const satisfaction: Recount = (reader) => {
  const isTen = chosen(reader, 'scale') === 'ten'
  const scores = answers(reader, isTen ? 'satisfactionOfTen' : 'satisfaction')
  if (scores.length === 0) return undefined
  const rule = chosen(reader, 'satisfaction')
  if (rule === 'mean') return halfUp((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10
  const from = rule === 'share' ? Number(chosen(reader, 'mark')) : isTen ? 9 : 4
  return share(scores.filter((score) => score >= from).length, scores.length)
}

const nps: Recount = (reader) => {
  const scores = answers(reader, 'recommendation', chosen(reader, 'npsOffer'))
  if (scores.length === 0) return undefined
  const balance = scores.reduce((sum, score) => sum + (score > 8 ? 1 : score < 7 ? -1 : 0), 0)
  return share(balance, scores.length)
}

const received = `FROM question WHERE ${live} AND ${in2022('receivedOn')}`
const delivered = `FROM question WHERE ${live} AND ${in2022('deliveredOn')}`
const ifAny =
  (any: string, sql: string): Recount =>
  (reader) =>
    one(reader, `SELECT count(*) ${any}`) === 0 ? undefined : one(reader, sql)

const spotlights = `FROM spotlight WHERE ${live} AND ${in2022('date')}`
const counting = `${spotlights} AND ifnull(counted, 1) = 1`
const consultations = `FROM consultation AS c WHERE c.${live} AND ${in2022('c.date')}`
const actors = `FROM consultation AS c JOIN consultation_actors AS l ON l.owner = c.id JOIN organisation AS o ON o.id = l.target
  WHERE c.${live} AND o.${live} AND ${in2022('c.date')}`
const readings = (measure: string) =>
  `FROM webReading WHERE ${live} AND year = 2022 AND measure = '${measure}' AND channel IS NOT NULL AND value IS NOT NULL`
const published = `FROM publication WHERE ${live} AND ${in2022('date')}`

const policyShare: Recount = (reader) => {
  if (one(reader, `SELECT count(o.kind) ${actors}`) === 0) return undefined
  const withPolicy = one(
    reader,
    `SELECT count(DISTINCT c.id) ${actors} AND o.kind IN (SELECT id FROM actorKind WHERE policy = 1)`,
  )
  return share(withPolicy, one(reader, `SELECT count(*) ${consultations}`))
}

const byId: Readonly<Record<string, Recount>> = {
  'activities.total': activities(''),
  'activities.format.offline': activities("AND format = 'offline'"),
  'activities.format.online': activities("AND format = 'online'"),
  'activities.format.blended': activities("AND format = 'blended'"),
  'activities.offer.nieuwkomers': activities("AND offer = (SELECT id FROM offer WHERE code = 'nieuwkomers')", false),
  'activities.theme.digitaal': activities("AND theme = (SELECT id FROM theme WHERE code = 'digitaal')"),
  'activities.theme.none': activities('AND theme IS NULL'),
  'activities.participants': participants,
  'evaluations.satisfaction': satisfaction,
  'evaluations.nps': nps,
  'questions.received': ifAny(received, `SELECT count(*) ${received}`),
  'questions.approved': ifAny(received, `SELECT count(*) ${received} AND decision = 'approved'`),
  'questions.delivered': ifAny(
    `FROM question WHERE ${live} AND (${in2022('receivedOn')} OR ${in2022('deliveredOn')})`,
    `SELECT count(*) ${delivered}`,
  ),
  'spotlights.total': ifAny(spotlights, `SELECT count(*) ${counting}`),
  'spotlights.recognised': ifAny(
    `${counting} AND recognised IS NOT NULL`,
    `SELECT count(*) ${counting} AND recognised = 1`,
  ),
  'spotlights.unrecognised': ifAny(
    `${counting} AND recognised IS NOT NULL`,
    `SELECT count(*) ${counting} AND recognised = 0`,
  ),
  'consultations.total': ifAny(consultations, `SELECT count(*) ${consultations}`),
  'consultations.actors': ifAny(actors, `SELECT count(DISTINCT o.id) ${actors}`),
  'consultations.policyShare': policyShare,
  'web.socius.visits': ifAny(readings('visits'), `SELECT sum(value) ${readings('visits')}`),
  'web.socius.followers': ifAny(
    readings('followers'),
    `SELECT value ${readings('followers')} ORDER BY readOn IS NULL, readOn DESC, createdAt DESC, id DESC LIMIT 1`,
  ),
  'publications.total': ifAny(published, `SELECT count(*) ${published}`),
}

export const recountedIds: readonly string[] = Object.keys(byId)

/** What must be printed for a figure today: what was typed over it last, or else the count; undefined without data. */
export const recount = (reader: Reader, id: string): number | undefined => {
  const counted = byId[id]?.(reader)
  if (counted === undefined) return undefined
  const typed = reader.rows<{ value: number }>(
    `SELECT value FROM figureOverride WHERE ${live} AND figure = ? AND value IS NOT NULL ORDER BY id DESC`,
    id,
  )
  return typed[0]?.value ?? counted
}
