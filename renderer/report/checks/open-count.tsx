import { formatNumber } from '../../../db/model/format.ts'
import { useComposition } from '../shared/composition.ts'
import { hrefOfPlace, usePlace } from '../shared/place.ts'
import { pointsText, useOpenCount } from './use-checks.ts'

type Props = { readonly year: number }

/** How many findings are open, beside the name of their tab. */
export const OpenCount = ({ year }: Props) => {
  const count = useOpenCount(year) ?? 0
  if (count === 0) return null
  return (
    <span className="tab-count">
      {formatNumber(count)}
      <span className="visually-hidden"> {count === 1 ? 'punt' : 'punten'}</span>
    </span>
  )
}

/** What is open while one exports, and the way to it. It holds nothing up. */
export const OpenChecks = ({ year }: Props) => {
  const { section } = usePlace()
  const count = useOpenCount(year) ?? 0
  const isBegun = useComposition(year).data?.report != null
  if (count === 0 || !isBegun) return null
  return (
    <a className="open-checks" href={hrefOfPlace({ section, panel: 'nakijken' })}>
      Nog {pointsText(count)} na te kijken
    </a>
  )
}
