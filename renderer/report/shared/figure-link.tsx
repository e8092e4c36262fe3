import './figure-link.css'
import type { FigureFacts } from '../../../db/model/figure.ts'
import { printFigure } from '../../../db/model/format.ts'
import { hrefOfFigure, useRoute } from '../../base/route.ts'

type Props = {
  readonly figure: Pick<FigureFacts, 'id' | 'label' | 'value' | 'unit' | 'printed'>
  /** The year that it counts, where that must be told. */
  readonly year?: number
  /** Where it goes by another id: that of last year. */
  readonly id?: string
}

/** A figure as it is printed; it leads to where it comes from. */
export const FigureLink = ({ figure, year, id = figure.id }: Props) => {
  // The address of the explanation is that of this place.
  useRoute()
  const printed = printFigure(figure)
  return (
    <a
      className="figure-link"
      href={hrefOfFigure(id)}
      aria-label={`${printed}, ${figure.label}${year === undefined ? '' : ` ${year}`}: waarom dit cijfer?`}
    >
      {printed}
    </a>
  )
}
