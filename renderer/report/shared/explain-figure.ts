import { goTo, hrefOfFigure } from '../../base/route.ts'

/** Shows where a figure comes from, over this very place. */
export const explainFigure = (figure: string): void => goTo(hrefOfFigure(figure))
