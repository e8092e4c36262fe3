import { countOf, daysOf, type FigureGroup, type FigureIn, figureOf, idsOf } from './group.ts'
import { percentage } from './round.ts'

/** An organisation that took part; `policy` is null while nobody filled in what kind of actor it is. */
type Actor = { readonly consultation: number; readonly organisation: number; readonly policy: 0 | 1 | null }

type Rows = { readonly consultations: readonly { readonly id: number }[]; readonly actors: readonly Actor[] }

const actorCount = (actors: readonly Actor[], year: number): FigureIn<'consultations'> =>
  countOf(
    {
      id: 'consultations.actors',
      label: 'verschillende actoren',
      definition: `Organisaties met wie we in ${year} overlegden; elke organisatie telt één keer.`,
    },
    'organisation',
    [...new Set(actors.map(({ organisation }) => organisation))],
  )

const policyShare = ({ consultations, actors }: Rows, year: number): FigureIn<'consultations'> => {
  const withPolicy = new Set(actors.filter(({ policy }) => policy === 1).map(({ consultation }) => consultation))
  return figureOf(
    {
      id: 'consultations.policyShare',
      label: 'aandeel overlegmomenten met een beleidsactor',
      definition: `Aandeel van de overlegmomenten in ${year} (niet van de actoren) met minstens één actor van een soort die als beleidsactor telt. Afgerond op een geheel getal, een half naar boven.`,
    },
    percentage(withPolicy.size, consultations.length),
    '%',
    'consultation',
    idsOf(consultations),
  )
}

/** The moments of consultation. Who took part, or of what kind they are, is unknown until it is filled in somewhere. */
export const consultations: FigureGroup<'consultations', Rows> = {
  gather: (reader, year) => ({
    consultations: reader.rows<{ id: number }>(
      'SELECT id FROM consultation WHERE deletedAt IS NULL AND date BETWEEN ? AND ? ORDER BY date, id',
      ...daysOf(year),
    ),
    actors: reader.rows<Actor>(
      `SELECT consultation.id AS consultation, organisation.id AS organisation,
         CASE WHEN actorKind.id IS NULL THEN NULL ELSE ifnull(policy, 0) END AS policy
       FROM consultation
       JOIN consultation_actors ON owner = consultation.id
       JOIN organisation ON organisation.id = target AND organisation.deletedAt IS NULL
       LEFT JOIN actorKind ON actorKind.id = organisation.kind AND actorKind.deletedAt IS NULL
       WHERE consultation.deletedAt IS NULL AND date BETWEEN ? AND ? ORDER BY date, consultation.id, consultation_actors.position`,
      ...daysOf(year),
    ),
  }),
  compute: (rows, year) => {
    const { consultations, actors } = rows
    if (consultations.length === 0) return []
    const definition = `Overlegmomenten met een datum in ${year}.`
    return [
      countOf(
        { id: 'consultations.total', label: 'overlegmomenten', definition },
        'consultation',
        idsOf(consultations),
      ),
      ...(actors.length > 0 ? [actorCount(actors, year)] : []),
      ...(actors.some(({ policy }) => policy !== null) ? [policyShare(rows, year)] : []),
    ]
  },
}
