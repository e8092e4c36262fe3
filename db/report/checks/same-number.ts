import type { Figure } from '../../model/figure.ts'
import { fold } from '../../model/fold.ts'
import { formatNumber } from '../../model/format.ts'
import type { CheckData } from './data.ts'
import { isOwnShare } from './own-figure.ts'
import type { RawFinding, Rule } from './rule.ts'
import { listed, quoted, refs } from './words.ts'

/** Of fewer digits than these, round ends aside, numbers are often equal by chance. */
const tellingDigits = 3

const isTelling = (value: number): boolean =>
  String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length >= tellingDigits

type Labelled = { readonly value: number; readonly label: string; readonly own: CheckData['typed'][number] | null }

const ownOf = ({ typed }: CheckData): readonly Labelled[] =>
  typed.flatMap((own) =>
    own.value === null || own.label === null || isOwnShare(own) ? [] : [{ value: own.value, label: own.label, own }],
  )

const isCounted = ({ unit, source }: Figure): boolean => unit === 'count' && source === 'records'

/** What the tiles of the records say, as far as they are counts. */
const tilesOf = ({ printed }: CheckData): readonly Labelled[] =>
  printed
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : [])))
    .filter(({ figure }) => isCounted(figure))
    .map(({ figure, caption }) => ({ value: figure.value, label: caption, own: null }))

/** One number under two labels, one of them typed: the same thing said twice, or a number in the wrong place. */
export const sameNumber: Rule = {
  name: 'same-number',
  find: (check) =>
    [...Map.groupBy([...ownOf(check), ...tilesOf(check)], ({ value }) => value)].flatMap(
      ([value, same]): readonly RawFinding[] => {
        const labels = [...new Map(same.map(({ label }) => [fold(label), label])).values()]
        const own = same.flatMap((one) => one.own ?? [])
        const [first] = own
        if (first === undefined || labels.length === 1 || !isTelling(value)) return []
        return [
          {
            subject: `own.${value}`,
            facts: labels,
            severity: 'notice',
            message: `${formatNumber(value)} staat in je verslag onder meer dan één naam: ${listed(labels.map(quoted))}. Is het hetzelfde, laat dan één naam staan. Is het iets anders, kijk dan de getallen na.`,
            records: refs(
              'reportFigure',
              own.map(({ id }) => id),
            ),
            section: first.address,
          },
        ]
      },
    ),
}
