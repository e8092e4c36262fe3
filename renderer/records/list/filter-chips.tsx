import { X } from 'lucide-react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import type { RecordName } from '../../../db/model/index.ts'
import {
  type FilterField,
  type FilterValue,
  filteredOn,
  filterFields,
  useFilterWords,
  withFilter,
} from './filter-fields.ts'
import type { Filters } from './view.ts'

type ChipProps = { readonly id: string; readonly field: FilterField; readonly is: readonly FilterValue[] }

/** `is` and not `value`: a collection gives its items a `value` of its own. */
const Chip = ({ id, field, is }: ChipProps) => {
  const words = `${field.label}: ${useFilterWords(field, is)}`
  return (
    <Tag id={id} textValue={words} className="tag">
      {words}
      <Button slot="remove" className="icon-button">
        <X aria-hidden="true" />
      </Button>
    </Tag>
  )
}

type Props = { readonly type: RecordName; readonly filters: Filters; readonly onChange: (filters: Filters) => void }

/** The filters that hold now, in words, each with its way out. */
export const FilterChips = ({ type, filters, onChange }: Props) => {
  const chips = filterFields(type).flatMap(([name, field]) => {
    const is = filteredOn(filters, name)
    return is.length === 0 ? [] : [{ id: name, field, is }]
  })
  if (chips.length === 0) return null
  return (
    <TagGroup
      className="filter-chips"
      aria-label="Filters"
      onRemove={(removed) =>
        onChange([...removed].reduce<Filters>((rest, name) => withFilter(rest, String(name), []), filters))
      }
    >
      <TagList className="tags" items={chips}>
        {(chip) => <Chip {...chip} />}
      </TagList>
    </TagGroup>
  )
}
