import { formatDate, printFigure } from '../../../db/model/format.ts'
import { useIsFinal } from '../shared/use-is-final.ts'
import { type Difference, useDifferences, useVersions, type Version } from '../shared/use-versions.ts'

type FigureDifference = Extract<Difference, { readonly kind: 'figure' }>

/** What the report says of a figure that the records say otherwise now. */
const changeText = ({ was, is }: FigureDifference): string => {
  if (was === null) return 'Dit cijfer staat er niet in: het kwam er later bij.'
  const before = printFigure(was)
  if (is === null) return `Daarin staat ${before}; je gegevens hebben dit cijfer niet meer.`
  if (before !== printFigure(is)) return `Daarin staat ${before}; je gegevens zeggen nu ${printFigure(is)}.`
  return was.definition === is.definition
    ? `Daarin staat ook ${before}, maar het steunt nu op een ander aantal.`
    : `Daarin staat ook ${before}, maar het wordt nu anders geteld.`
}

type Props = { readonly year: number; readonly id: string }

const Since = ({ year, id, version }: Props & { readonly version: Version }) => {
  const { data, isPending } = useDifferences(version.id)
  if (isPending) return null
  const change = data?.find((one) => one.kind === 'figure' && one.id === id)
  return (
    <div className="over">
      <p>
        Het verslag van {year} is definitief sinds {formatDate(version.madeOn)}.{' '}
        {change?.kind === 'figure' && `${changeText(change)} `}
        Hier zie je je gegevens van vandaag.
      </p>
    </div>
  )
}

/** Says that a final report keeps its number while the records go on, and what it is there; nothing while the report is open. */
export const SinceFinal = ({ year, id }: Props) => {
  const isFinal = useIsFinal(year)
  const version = useVersions(year).data?.[0]
  return isFinal && version !== undefined ? <Since year={year} id={id} version={version} /> : null
}
