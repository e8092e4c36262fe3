import { fold } from '../../model/fold.ts'
import { recordTypeOf } from '../../model/index.ts'
import type { RawFinding, Rule } from './rule.ts'
import { onDay, quoted, refs } from './words.ts'

/** Records of one type with the same title and day: entered twice, they count twice. Groups of one day have each their own number or place. */
export const duplicates: Rule = {
  name: 'duplicate',
  find: ({ dated }) => {
    const twins = Map.groupBy(dated, ({ type, title, date, group }) =>
      [type, date, fold(title), fold(group)].join('\n'),
    )
    return [...twins.values()].flatMap((same): readonly RawFinding[] => {
      const [first] = same
      if (first === undefined || same.length === 1) return []
      const { label } = recordTypeOf(first.type)
      return [
        {
          subject: `${first.type}-${first.id}`,
          facts: [first.title, first.date],
          severity: 'warning',
          message: `${quoted(first.title)} (${label}) staat ${same.length} keer op ${onDay(first.date)}. Is het hetzelfde? Gooi dan weg wat te veel is, zodat het niet dubbel telt.`,
          records: refs(
            first.type,
            same.map(({ id }) => id),
          ),
        },
      ]
    })
  },
}
