import type { CheckData } from './data.ts'

export type OwnFigure = CheckData['typed'][number]

/** Whether a figure of one's own is a share; only what samples or divides rests on more than itself. */
export const isOwnShare = ({ unit, printed }: Pick<OwnFigure, 'unit' | 'printed'>): boolean =>
  unit === '%' || printed?.endsWith('%') === true
