import type { FigureFacts } from '../../../db/model/figure.ts'
import { capitalise, printFigure } from '../../../db/model/format.ts'
import { Notice } from '../../ui/notice.tsx'
import { FigureHeads } from '../shared/figure-heads.tsx'
import { FigureLink } from '../shared/figure-link.tsx'
import { type Difference, useDifferences, type Version } from '../shared/use-versions.ts'

type FigureDifference = Extract<Difference, { readonly kind: 'figure' }>
type SectionDifference = Extract<Difference, { readonly kind: 'section' }>

const changes: Readonly<Record<SectionDifference['change'], string>> = {
  new: 'is er nu bij',
  gone: 'is er nu niet meer',
  text: 'heeft nu een andere tekst',
}

type Value = Pick<FigureFacts, 'value' | 'unit' | 'printed'> | null

const Printed = ({ figure }: { readonly figure: Value }) =>
  figure === null ? <span className="no-data">geen gegevens</span> : printFigure(figure)

/** What changed of a figure, where its value did not. */
const quiet = ({ was, is }: FigureDifference): string | null => {
  if (was === null || is === null || printFigure(was) !== printFigure(is)) return null
  return was.definition === is.definition ? 'Steunt nu op een ander aantal.' : 'Wordt nu anders geteld.'
}

const FigureRow = ({ difference }: { readonly difference: FigureDifference }) => {
  const { label, was, is } = difference
  const note = quiet(difference)
  return (
    <tr>
      <th scope="row">
        {capitalise(label)}
        {note !== null && <span className="difference-mark">{note}</span>}
      </th>
      <td>
        <Printed figure={was} />
      </td>
      <td className="figure-value">{is === null ? <Printed figure={null} /> : <FigureLink figure={is} />}</td>
    </tr>
  )
}

/** What the records say otherwise than a final version: then and now. */
export const Differences = ({ version: { id, version } }: { readonly version: Version }) => {
  const { data, error, refetch } = useDifferences(id)
  if (error !== null) return <Notice onRetry={() => void refetch()}>{error.message}</Notice>
  if (data === undefined) return null
  const figures = data.filter((one) => one.kind === 'figure')
  const sections = data.filter((one) => one.kind === 'section')
  return (
    <section className="version-differences" aria-labelledby="differences-title">
      <h3 id="differences-title">Sinds versie {version} gewijzigd</h3>
      {data.length === 0 && <p className="hint">Niets: je gegevens zeggen nog hetzelfde als deze versie.</p>}
      {figures.length > 0 && (
        <table className="figure-table" aria-label={`Cijfers van versie ${version} en nu`}>
          <FigureHeads heads={['Cijfer', 'Toen', 'Nu']} />
          <tbody>
            {figures.map((difference) => (
              <FigureRow key={difference.id} difference={difference} />
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {sections.map(({ id: section, title, change }) => (
          <li key={section}>
            “{title}” {changes[change]}.
          </li>
        ))}
      </ul>
    </section>
  )
}
