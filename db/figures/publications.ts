import { countOf, daysOf, type FigureGroup, idsOf } from './group.ts'

/** What we published in the year. */
export const publications: FigureGroup<'publications', readonly { readonly id: number }[]> = {
  gather: (reader, year) =>
    reader.rows<{ id: number }>(
      'SELECT id FROM publication WHERE deletedAt IS NULL AND date BETWEEN ? AND ? ORDER BY date, id',
      ...daysOf(year),
    ),
  compute: (rows, year) =>
    rows.length === 0
      ? []
      : [
          countOf(
            { id: 'publications.total', label: 'publicaties', definition: `Publicaties met een datum in ${year}.` },
            'publication',
            idsOf(rows),
          ),
        ],
}
