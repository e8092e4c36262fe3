import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { capitalise, formatNumber } from '../../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../../db/model/index.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import { records } from '../../base/api.ts'
import { keys } from '../../base/query-client.ts'
import { hrefOf, hrefOfFigure } from '../../base/route.ts'
import { useRecordName } from '../../records/record-name.ts'
import { screenOf } from '../../records/types/index.ts'
import { useComposition } from '../shared/composition.ts'
import { hrefOfPlace, panelBeside } from '../shared/place.ts'
import type { CheckedFinding } from './use-checks.ts'

type Ref = { readonly type: RecordName; readonly id: number }

/** How many records are named at once. */
const step = 5

/** A record by its name, opened at the field to mend. */
const RecordPlace = ({ record: { type, id }, field }: { readonly record: Ref; readonly field: string | undefined }) => {
  const { data } = useQuery({
    queryKey: keys.record(type, id),
    queryFn: (): Promise<AnyRecord> => records(type).get(id),
  })
  const name = useRecordName(type, data ?? {})
  const { label } = recordTypeOf(type)
  return (
    <a href={hrefOf(screenOf(type)?.path ?? '', id, field)}>
      {data === undefined ? '…' : (name ?? `${capitalise(label)} zonder titel`)}
    </a>
  )
}

/** The figure that was typed over, where its explanation opens. */
const OverridePlace = ({ id }: { readonly id: number }) => {
  const { data } = useQuery({
    queryKey: keys.record('figureOverride', id),
    queryFn: () => records('figureOverride').get(id),
  })
  const figure = data?.figure ?? null
  return figure === null ? null : <a href={hrefOfFigure(figure)}>Het aangepaste cijfer</a>
}

/** The rules that ask to count otherwise. */
const aboutCounting: ReadonlySet<string> = new Set(['counted-otherwise', 'other-scale'])

/** The place in the report where a finding shows. */
const ReportPlace = ({ year, finding }: { readonly year: number; readonly finding: CheckedFinding }) => {
  const sections = useComposition(year).data?.sections ?? []
  const section = sections.find(({ address }) => address === finding.section)
  if (aboutCounting.has(finding.rule))
    return <a href={hrefOfPlace({ section: finding.section ?? null, panel: 'telwijze' })}>Hoe je telt</a>
  if (section !== undefined)
    return (
      <a href={hrefOfPlace({ section: section.address, panel: panelBeside('nakijken') })}>
        Onderdeel “{section.title}”
      </a>
    )
  return finding.records.some(({ type }) => type === 'report') ? (
    <a href={hrefOfPlace({ section: null, panel: panelBeside('nakijken') })}>Titel en opmaak</a>
  ) : null
}

type Props = { readonly year: number; readonly finding: CheckedFinding }

/** Where a finding is mended: the place in the report, and the records it speaks of. */
export const FindingPlaces = ({ year, finding }: Props) => {
  const [shown, setShown] = useState(step)
  const all = finding.records.flatMap(({ type, ids }): readonly Ref[] =>
    screenOf(type) !== undefined ? ids.map((id) => ({ type, id })) : [],
  )
  const overrides = finding.records.flatMap(({ type, ids }) => (type === 'figureOverride' ? ids : []))
  const more = all.length - shown
  return (
    <ul className="finding-places">
      <li>
        <ReportPlace year={year} finding={finding} />
      </li>
      {overrides.map((id) => (
        <li key={`override-${id}`}>
          <OverridePlace id={id} />
        </li>
      ))}
      {all.slice(0, shown).map((record) => (
        <li key={`${record.type}-${record.id}`}>
          <RecordPlace record={record} field={finding.field} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Button className="link-button" onPress={() => setShown(shown + 10 * step)}>
            Toon er nog {formatNumber(Math.min(more, 10 * step))}
            {more > 10 * step && ` van ${formatNumber(more)}`}
          </Button>
        </li>
      )}
    </ul>
  )
}
