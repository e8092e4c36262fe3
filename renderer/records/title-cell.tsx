import { PencilLine } from 'lucide-react'
import { recordTypeOf } from '../../db/model/index.ts'
import { missingFields } from '../../db/model/record-type.ts'
import { titleOf } from '../form/link-options.ts'
import type { AnyRecord, AnyRecordScreen } from './record-screen.ts'

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

/** What a record still needs before it counts: `titel en begin`; '' when it is whole. */
export const missingText = ({ type }: AnyRecordScreen, values: Readonly<Record<string, unknown>>): string => {
  const { fields } = recordTypeOf(type)
  return list.format(missingFields(fields, values).map((name) => fields[name]?.label.toLowerCase() ?? name))
}

/** The title, and whether the record is still a draft. */
export const TitleCell = ({ screen, record }: { readonly screen: AnyRecordScreen; readonly record: AnyRecord }) => {
  const missing = missingText(screen, record)
  const { title: name, fields } = recordTypeOf(screen.type)
  const title = titleOf(screen.type, record)
  const look = title === null ? 'title untitled' : fields[name]?.kind === 'longText' ? 'title quote' : 'title'
  return (
    <span className="title-cell">
      <span className={look}>{title ?? 'Zonder titel'}</span>
      {missing !== '' && (
        <span className="draft-mark">
          <PencilLine aria-hidden="true" />
          concept<span className="draft-needs">: {missing} nodig</span>
        </span>
      )}
    </span>
  )
}
