import { formatDate, formatFigure } from '../../model/format.ts'
import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { printed, quoted, refs } from './words.ts'

const findIn = ({ data, overrides }: CheckData, id: string): readonly RawFinding[] => {
  const figure = data.figures.get(id)
  if (figure?.source !== 'typed' || figure.over === undefined) return []
  const { recordsValue, reason, typedOn } = figure.over
  const when = typedOn === null ? '' : `, op ${formatDate(typedOn)}`
  const why = reason === null ? '' : ` (${reason.replace(/[.\s]+$/, '')})`
  const typed = `Voor ${quoted(figure.label)} typte je ${printed(figure)}${when}${why}`
  const isSame = figure.value === recordsValue
  return [
    {
      subject: id,
      facts: [figure.value, recordsValue],
      severity: 'notice',
      message: isSame
        ? `${typed}. Je gegevens zeggen nu hetzelfde: haal het aangepaste cijfer weg, dan blijft het kloppen.`
        : `${typed}, maar je gegevens zeggen ${formatFigure(recordsValue, figure.unit)}. Het verslag drukt wat je typte. Kijk na of dat nog klopt.`,
      records: refs(
        'figureOverride',
        overrides.filter((override) => override.figure === id).map((override) => override.id),
      ),
    },
  ]
}

/** Figures that were typed over: what the report prints beside what the records say today. */
export const overrides: Rule = {
  name: 'override',
  find: (check) =>
    [...new Set(check.overrides.flatMap(({ figure }) => figure ?? []))].flatMap((id) => findIn(check, id)),
}
