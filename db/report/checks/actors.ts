import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, refs } from './words.ts'

const section = 'consultations'

type Meeting = CheckData['meetings'][number]

const withNobody = (meetings: readonly Meeting[]): readonly RawFinding[] => {
  const alone = meetings.filter(({ actors }) => actors.length === 0)
  const words = ['overlegmoment', 'overlegmomenten'] as const
  if (alone.length === 0) return []
  return [
    {
      subject: 'consultations.nobody',
      facts: [],
      severity: 'warning',
      message: `Bij ${counted(alone.length, words)} staat nog niet met wie. Vul aan wie erbij was, dan ${alone.length === 1 ? 'telt het' : 'tellen ze'} mee bij de actoren.`,
      records: refs(
        'consultation',
        alone.map(({ id }) => id),
      ),
      field: 'actors',
      section,
    },
  ]
}

/** Moments of which nobody can say whether an actor of policy was there. */
const undecided = ({ actors }: Meeting): boolean =>
  actors.some(({ policy }) => policy === null) && actors.every(({ policy }) => policy !== 1)

const ofNoKind = (meetings: readonly Meeting[]): readonly RawFinding[] => {
  const all = meetings.flatMap(({ actors }) => actors)
  const open = meetings.filter(undecided)
  if (open.length === 0) return []
  const ids = [
    ...new Set(open.flatMap(({ actors }) => actors.flatMap(({ id, policy }) => (policy === null ? id : [])))),
  ]
  const isAbsent = all.every(({ policy }) => policy === null)
  const lack = counted(ids.length, ['actor heeft', 'actoren hebben'])
  return [
    {
      subject: 'consultations.policyShare',
      facts: [isAbsent ? 'absent' : 'partial'],
      severity: isAbsent ? 'warning' : 'notice',
      message: isAbsent
        ? `Het aandeel overleg met een beleidsactor staat niet in je verslag: ${lack} nog geen soort. Vul in wat voor actor het is.`
        : `${lack} nog geen soort. Daardoor telt ${counted(open.length, ['overlegmoment', 'overlegmomenten'])} misschien ten onrechte als overleg zonder beleidsactor. Vul in wat voor actor het is.`,
      records: refs('organisation', ids),
      field: 'kind',
      section,
    },
  ]
}

/** Consultations with nobody, and with actors of whom nobody filled in the kind, so that the share of policy is absent or too low. */
export const actors: Rule = { name: 'actors', find: ({ meetings }) => [...withNobody(meetings), ...ofNoKind(meetings)] }
