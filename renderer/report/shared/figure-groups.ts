import type { Figure } from '../../../db/model/figure.ts'
import { figureGroups } from '../../../db/model/figure-group.ts'
import { parseFigureId } from '../../../db/model/figure-id.ts'

const headingOf = (id: string): string => {
  const parts = parseFigureId(id)
  // A final version can hold figures that no group has any more.
  if (parts === null) return 'Andere cijfers'
  if ('ownFigure' in parts) return 'Eigen cijfers'
  return parts.isLastYear ? 'Vorig jaar' : figureGroups[parts.group].title
}

/** Figures under the titles of their groups, in the order in which they come. */
export const groupFigures = <F extends Pick<Figure, 'id'>>(figures: readonly F[]): ReadonlyMap<string, readonly F[]> =>
  Map.groupBy(figures, ({ id }) => headingOf(id))
