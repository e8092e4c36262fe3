import { formatNumber } from '../../model/format.ts'
import type { Rule } from './rule.ts'
import { onDay, quoted, refs } from './words.ts'

/** Activities whose day is over and that are still called planned: they count in no figure, and nobody would miss them. */
export const stillPlanned: Rule = {
  name: 'still-planned',
  find: ({ overdue }) => {
    const [first] = overdue
    if (first === undefined) return []
    const message =
      overdue.length === 1
        ? `${quoted(first.title)} was op ${onDay(first.date)}, maar staat nog op gepland en telt dus niet mee. Ging de vorming door, zet de status dan op gehouden.`
        : `${formatNumber(overdue.length)} vormingen staan nog op gepland hoewel hun dag voorbij is, en tellen dus niet mee. Zet bij wie doorging de status op gehouden.`
    return [
      {
        subject: 'activities',
        facts: [],
        severity: 'warning',
        message,
        records: refs(
          'activity',
          overdue.map(({ id }) => id),
        ),
        field: 'status',
        section: 'professionalisation',
      },
    ]
  },
}
