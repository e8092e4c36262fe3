import { ChevronRight } from 'lucide-react'
import type { Figure } from '../../db/model/figure.ts'
import { capitalise } from '../../db/model/format.ts'

/** What a figure is called; it opens to how it is counted. */
export const FigureName = ({ figure }: { readonly figure: Figure }) => (
  <details>
    <summary className="figure-name">
      <ChevronRight className="figure-mark" aria-hidden="true" />
      {capitalise(figure.label)}
    </summary>
    <p className="figure-rule">
      {figure.definition}
      {figure.source === 'typed' && figure.over === undefined && ' Dit cijfer is met de hand ingevuld.'}
    </p>
  </details>
)
