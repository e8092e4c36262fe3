import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import type { RecordName } from '../../db/model/index.ts'
import { type FilterField, type FilterValue, filterFields, useFilterWords, withFilter } from './filter-fields.ts'
import type { Filters } from './view.ts'

const Words = ({ field, value }: { readonly field: FilterField; readonly value: FilterValue }) =>
  `${field.label}: ${useFilterWords(field, value)}`

type Props = { readonly type: RecordName; readonly filters: Filters; readonly onChange: (filters: Filters) => void }

/** The filters that hold now, in words, each with its way out. */
export const FilterChips = ({ type, filters, onChange }: Props) => {
  const chips = filterFields(type).flatMap(([name, field]) => {
    const value = filters[name]
    return value === undefined ? [] : [{ id: name, field, value }]
  })
  if (chips.length === 0) return null
  return (
    <TagGroup
      className="filter-chips"
      aria-label="Filters"
      onRemove={(removed) =>
        onChange([...removed].reduce<Filters>((rest, name) => withFilter(rest, String(name), undefined), filters))
      }
    >
      <TagList className="tags" items={chips}>
        {({ id, field, value }) => (
          <Tag id={id} textValue={field.label} className="tag">
            <Words field={field} value={value} />
            <Button slot="remove" className="icon-button">
              <X aria-hidden="true" />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  )
}
