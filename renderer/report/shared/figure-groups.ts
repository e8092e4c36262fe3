import type { Figure } from '../../../db/model/figure.ts'

/** The first part of a figure's id names its group. */
const groupNames: Readonly<Record<string, string>> = {
  activities: 'Vormingen',
  evaluations: 'Evaluaties',
  questions: 'Vragen',
  events: 'Evenementen',
  spotlights: 'In de kijker',
  consultations: 'Overleg',
  web: 'Digitale platformen',
  followers: 'Volgers',
  publications: 'Publicaties',
  eigen: 'Eigen cijfers',
  vorig: 'Vorig jaar',
}

/** Figures under the names of their groups, in the order in which they come. */
export const groupFigures = <F extends Pick<Figure, 'id'>>(figures: readonly F[]): ReadonlyMap<string, readonly F[]> =>
  Map.groupBy(figures, ({ id }) => {
    const [prefix = ''] = id.split('.')
    return groupNames[prefix] ?? 'Andere cijfers'
  })
