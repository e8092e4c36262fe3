import { capitalise } from '../../db/model/format.ts'
import { type RecordName, recordTypeOf } from '../../db/model/index.ts'
import type { Api } from '../../main/api.ts'
import { hrefOf } from '../base/route.ts'
import { screenOf } from '../records/types/index.ts'

type Named = Api['overview.get']['output']['recent'][number]

/** Where a record, or one field of it, is opened. */
export const placeOf = (type: RecordName, id: number, field?: string): string =>
  hrefOf(screenOf(type)?.path ?? '', id, field)

/** A record by its name, and what it is. */
export const RecordLink = ({ record: { type, id, title } }: { readonly record: Omit<Named, 'at'> }) => {
  const { label } = recordTypeOf(type)
  return (
    <>
      <a className="overview-name" href={placeOf(type, id)}>
        {title ?? `${capitalise(label)} zonder titel`}
      </a>
      <span className="overview-kind">{label}</span>
    </>
  )
}
