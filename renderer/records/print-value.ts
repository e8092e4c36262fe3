import type { Field, Value } from '../../db/model/field.ts'
import { formatDateShort, formatNumber } from '../../db/model/format.ts'
import type { Titles } from '../base/api.ts'

const printLink = (titles: Titles, to: string, id: Value): string =>
  typeof id === 'number' ? (titles[to]?.[id] ?? '') : ''

/** A stored value as one line of text for a list; '' when it is not filled in. */
export const printValue = (field: Field, value: Value, titles: Titles): string => {
  if (value === null) return ''
  switch (field.kind) {
    case 'text':
    case 'longText':
      return String(value).replaceAll('\n', ' ')
    case 'count':
    case 'decimal':
      return formatNumber(Number(value))
    case 'year':
      return String(value)
    case 'date':
      return formatDateShort(String(value))
    case 'flag':
      return value === true ? 'ja' : 'nee'
    case 'choice':
      return field.options[String(value)] ?? ''
    case 'choices':
      return Array.isArray(value) ? value.map((code) => field.options[String(code)] ?? '').join(', ') : ''
    case 'link':
      return printLink(titles, field.to, value)
    case 'links':
      return Array.isArray(value) ? value.map((id) => printLink(titles, field.to, Number(id))).join(', ') : ''
    case 'yearTexts':
    case 'bytes':
      return ''
  }
}
