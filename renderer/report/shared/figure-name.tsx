import './figure-table.css'
import { ChevronRight } from 'lucide-react'
import type { FigureFacts } from '../../../db/model/figure.ts'
import { capitalise, formatNumber } from '../../../db/model/format.ts'

/** What a figure is called; it opens to how it is counted. */
export const FigureName = ({ figure }: { readonly figure: FigureFacts }) => (
  <details>
    <summary className="figure-name">
      <ChevronRight className="figure-mark" aria-hidden="true" />
      {capitalise(figure.label)}
    </summary>
    <p className="figure-rule">
      {figure.definition}
      {figure.source === 'typed' && figure.over === undefined && ' Dit cijfer is met de hand ingevuld.'}
      {figure.n !== null && ` Steunt op ${formatNumber(figure.n)}.`}
    </p>
  </details>
)
