import { isCountedAlike } from '../../figures/compare.ts'
import type { FigureId } from '../../model/figure-group.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { quoted } from './words.ts'

/** One figure for each choice of how a year is counted; the others follow it. */
const comparedFigures: readonly FigureId[] = [
  'activities.total',
  'activities.participants',
  'evaluations.satisfaction',
  'evaluations.nps',
]

const findIn = ({ data: { figures, year }, before }: CheckData, id: string): readonly RawFinding[] => {
  const [now, then] = [figures.get(id), before.get(id)]
  if (now?.source !== 'records' || then?.source !== 'records' || isCountedAlike(now, then, year)) return []
  return [
    {
      subject: id,
      facts: [now.definition, then.definition],
      severity: 'notice',
      message: `${quoted(now.label)} telde je in ${year - 1} anders dan in ${year}. Toen: ${then.definition} Nu: ${now.definition} Zeg dat erbij als je de twee jaren naast elkaar legt.`,
      records: [],
      section: 'professionalisation',
    },
  ]
}

/** Figures that were counted in another way than last year, which a comparison of the years must mention. */
export const countedOtherwise: Rule = {
  name: 'counted-otherwise',
  find: (check) => comparedFigures.flatMap((id) => findIn(check, id)),
}
