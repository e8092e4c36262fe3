import { formatNumber } from '../../db/model/format.ts'
import { recordTypeOf } from '../../db/model/index.ts'
import type { Api } from '../../main/api.ts'
import { hrefOf, newItem } from '../base/route.ts'
import { recordScreens } from '../records/types/index.ts'
import { placeOf, RecordLink } from './record-link.tsx'

type Overview = Api['overview.get']['output']

/** How many drafts are named; the rest is told as a number. */
const shown = 8

const Draft = ({ draft }: { readonly draft: Overview['drafts'][number] }) => {
  const { type, id, missing } = draft
  const { fields } = recordTypeOf(type)
  return (
    <li className="overview-draft">
      <RecordLink record={draft} />
      <span className="overview-needs">
        Nog in te vullen:{' '}
        {missing.map((field, index) => (
          <span key={field}>
            {index > 0 && ', '}
            <a href={placeOf(type, id, field)}>{fields[field]?.label.toLowerCase()}</a>
          </span>
        ))}
      </span>
    </li>
  )
}

type Props = { readonly year: number; readonly overview: Overview }

/** What the report of the year still waits for: each thing a link to where it is filled in. */
export const Missing = ({ year, overview: { drafts, draftCount, empty } }: Props) => {
  const emptyScreens = recordScreens.filter(({ type }) => empty.includes(type))
  const more = draftCount - Math.min(drafts.length, shown)
  return (
    <section className="overview-part" aria-labelledby="missing-title">
      <h2 id="missing-title">Nog nodig voor het verslag</h2>
      {draftCount === 0 && emptyScreens.length === 0 && (
        <p className="hint">Niets: wat er staat is volledig, en van alles is er iets in {year}.</p>
      )}
      <ul className="overview-list">
        {drafts.slice(0, shown).map((draft) => (
          <Draft key={`${draft.type}-${draft.id}`} draft={draft} />
        ))}
        {more > 0 && (
          <li className="overview-more">
            {more === 1 ? 'En nog 1 concept.' : `En nog ${formatNumber(more)} concepten.`}
          </li>
        )}
        {emptyScreens.map(({ type, path, newLabel }) => (
          <li key={type}>
            <a className="overview-name" href={hrefOf(path)}>
              Nog geen {recordTypeOf(type).plural} in {year}
            </a>
            <a className="overview-kind" href={hrefOf(path, newItem)}>
              {newLabel}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
