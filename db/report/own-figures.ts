import type { Figure } from '../model/figure.ts'
import { ownFigureId } from '../model/figure-id.ts'
import { formatNumber } from '../model/format.ts'
import type { RecordOf } from '../model/index.ts'
import { parseNumber } from '../model/parse.ts'

type Row = RecordOf<'reportFigure'>

/** The number in “zo'n 55.000”. */
const numberIn = (printed: string): number | null => parseNumber(/-?\d[\d.,]*\d|\d/.exec(printed)?.[0] ?? '') ?? null

const withUnit = (value: number, unit: string): string =>
  /^(?:€|euro)$/i.test(unit) ? `€\u00a0${formatNumber(value)}` : `${formatNumber(value)} ${unit}`

/** A figure that the coordinator typed; null while it has no number. */
export const ownFigure = ({ id, label, value: typed, printed, unit, definition, n }: Row): Figure | null => {
  const value = typed ?? (printed === null ? null : numberIn(printed))
  if (value === null) return null
  const isShare = unit === '%'
  const words = printed ?? (unit === null || isShare ? undefined : withUnit(value, unit))
  return {
    id: ownFigureId(id),
    label: label ?? 'Eigen cijfer',
    value,
    unit: isShare ? '%' : 'count',
    n,
    definition: definition ?? 'Ingevuld voor dit verslag.',
    source: 'typed',
    records: { type: 'reportFigure', ids: [id] },
    ...(words !== undefined && { printed: words }),
  }
}
