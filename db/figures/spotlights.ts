import type { FigureIdIn } from '../model/figure-group.ts'
import { countOf, daysOf, type FigureGroup, type FigureIn, idsOf } from './group.ts'

type Row = { readonly id: number; readonly recognised: 0 | 1 | null; readonly counted: 0 | 1 | null }

const byRecognition = (spotlights: readonly Row[], year: number): readonly FigureIn<'spotlights'>[] => {
  const count = (id: FigureIdIn<'spotlights'>, which: string, flag: 0 | 1) =>
    countOf(
      {
        id,
        label: `in de kijker, van ${which} organisaties`,
        definition: `Van wat we in ${year} in de kijker plaatsten en meetelt: van ${which} organisaties. Waar dat niet is ingevuld, telt het bij geen van beide.`,
      },
      'spotlight',
      idsOf(spotlights.filter(({ recognised }) => recognised === flag)),
    )
  return [count('spotlights.recognised', 'erkende', 1), count('spotlights.unrecognised', 'niet-erkende', 0)]
}

/** What we put in the spotlight. A spotlight counts unless it says that it doesn't: an empty flag means nobody left it out. */
export const spotlights: FigureGroup<'spotlights', readonly Row[]> = {
  gather: (reader, year) =>
    reader.rows<Row>(
      `SELECT id, recognised, counted FROM spotlight
       WHERE deletedAt IS NULL AND date BETWEEN ? AND ? ORDER BY date, id`,
      ...daysOf(year),
    ),
  compute: (rows, year) => {
    if (rows.length === 0) return []
    const spotlights = rows.filter(({ counted }) => counted !== 0)
    const total = countOf(
      {
        id: 'spotlights.total',
        label: 'in de kijker',
        definition: `Organisaties, praktijken en initiatieven die we in ${year} in de kijker plaatsten, behalve wat niet meetelt in het verslag.`,
      },
      'spotlight',
      idsOf(spotlights),
    )
    const known = spotlights.some(({ recognised }) => recognised !== null)
    return known ? [total, ...byRecognition(spotlights, year)] : [total]
  },
}
