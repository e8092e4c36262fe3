import './title-cell.css'
import { PencilLine } from 'lucide-react'
import { recordTypeOf } from '../../../db/model/index.ts'
import { missingFields } from '../../../db/model/record-type.ts'
import type { AnyRecord } from '../../base/any-record.ts'
import type { Titles } from '../../base/api.ts'
import { printValue } from '../print-value.ts'
import type { AnyRecordScreen } from '../record-screen.ts'

const list = new Intl.ListFormat('nl-BE', { type: 'conjunction' })

/** What a record still needs before it counts: `titel en begin`; '' when it is whole. */
export const missingText = ({ type }: AnyRecordScreen, values: Readonly<Record<string, unknown>>): string => {
  const { fields } = recordTypeOf(type)
  return list.format(missingFields(fields, values).map((name) => fields[name]?.label.toLowerCase() ?? name))
}

type Props = { readonly screen: AnyRecordScreen; readonly record: AnyRecord; readonly titles: Titles }

/** What the record is called, and whether it is still a draft. */
export const TitleCell = ({ screen, record, titles }: Props) => {
  const missing = missingText(screen, record)
  const type = recordTypeOf(screen.type)
  const name = screen.mainColumn ?? type.title
  const field = type.fields[name]
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`)
  const title = printValue(field, record[name] ?? null, titles)
  const look = title === '' ? 'title untitled' : field.kind === 'longText' ? 'title quote' : 'title'
  return (
    <span className="title-cell">
      <span className={look}>{title === '' ? `Zonder ${field.label.toLowerCase()}` : title}</span>
      {missing !== '' && (
        <span className="draft-mark">
          <PencilLine aria-hidden="true" />
          concept<span className="draft-needs">: {missing} nodig</span>
        </span>
      )}
    </span>
  )
}
