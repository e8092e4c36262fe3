import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import { capitalise, formatDateShort, formatNumber } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import { type ComposedSection, useComposition } from '../shared/composition.ts'
import { placeOfRecord } from './record-place.ts'
import { type Counted, type Explanation, pageSize } from './use-explanation.ts'

const Row = ({ record, sections }: { readonly record: Counted; readonly sections: readonly ComposedSection[] }) => {
  const { type, id, title, date } = record
  const name = title ?? `${capitalise(recordTypeOf(type).label)} zonder titel`
  const href = placeOfRecord(sections, type, id)
  return (
    <li>
      {href === null ? <span>{name}</span> : <a href={href}>{name}</a>}
      {date !== null && <time dateTime={date}>{formatDateShort(date)}</time>}
    </li>
  )
}

type Props = {
  readonly year: number
  readonly records: Explanation['records']
  readonly offset: number
  readonly onOffset: (offset: number) => void
}

/** The records that a figure counts, a page at a time; each leads to itself. */
export const CountedRecords = ({ year, records: { rows, total }, offset, onOffset }: Props) => {
  const sections = useComposition(year).data?.sections ?? []
  const [first] = rows
  if (first === undefined) return <p className="hint">Geen enkel record: er is niets dat meetelt.</p>
  const { label, plural } = recordTypeOf(first.type)
  const last = offset + rows.length
  return (
    <section aria-labelledby="counted-title">
      <h3 id="counted-title">{total === 1 ? `Deze ${label}` : `Deze ${formatNumber(total)} ${plural}`}</h3>
      <ul className="counted">
        {rows.map((record) => (
          <Row key={`${record.type}-${record.id}`} record={record} sections={sections} />
        ))}
      </ul>
      {total > pageSize && (
        <nav className="counted-pages" aria-label={`Bladeren door de ${plural}`}>
          <Button
            className="button small"
            isDisabled={offset === 0}
            onPress={() => onOffset(Math.max(0, offset - pageSize))}
          >
            <ChevronLeft aria-hidden="true" />
            Vorige
          </Button>
          <p role="status">
            {formatNumber(offset + 1)}–{formatNumber(last)} van {formatNumber(total)}
          </p>
          <Button className="button small" isDisabled={last >= total} onPress={() => onOffset(offset + pageSize)}>
            Volgende
            <ChevronRight aria-hidden="true" />
          </Button>
        </nav>
      )}
    </section>
  )
}
