import { ListFilter } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Label, Popover, Select } from 'react-aria-components'
import type { RecordName } from '../../db/model/index.ts'
import { SelectButton, SelectOptions } from '../form/select-options.tsx'
import {
  anyCode,
  codeOf,
  type FilterField,
  type FilterValue,
  filterFields,
  useFilterOptions,
  withFilter,
} from './filter-fields.ts'
import type { Filters } from './view.ts'

type ChoiceProps = {
  readonly field: FilterField
  /** undefined: not filtered on. */
  readonly value: FilterValue | undefined
  readonly onChange: (value: FilterValue | undefined) => void
}

const FilterChoice = ({ field, value, onChange }: ChoiceProps) => {
  const options = useFilterOptions(field)
  return (
    <Select
      className="field"
      value={value === undefined ? anyCode : codeOf(value)}
      onChange={(code) => onChange(options.find((option) => option.code === code)?.value)}
    >
      <Label>{field.label}</Label>
      <SelectButton />
      <SelectOptions
        options={[{ id: anyCode, name: 'Alles' }, ...options.map(({ code, name }) => ({ id: code, name }))]}
      />
    </Select>
  )
}

type Props = {
  readonly type: RecordName
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Narrows the list to records that have a value; nothing at all for a type without fields of choice. */
export const FilterButton = ({ type, filters, onChange }: Props) => {
  const fields = filterFields(type)
  const count = Object.keys(filters).length
  if (fields.length === 0) return null
  return (
    <DialogTrigger>
      <Button className="button small">
        <ListFilter aria-hidden="true" />
        {count === 0 ? 'Filter' : `Filter (${count})`}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="filter-dialog" aria-label="Filter">
          {fields.map(([name, field]) => (
            <FilterChoice
              key={name}
              field={field}
              value={filters[name]}
              onChange={(value) => onChange(withFilter(filters, name, value))}
            />
          ))}
          <Button className="button quiet" isDisabled={count === 0} onPress={() => onChange({})}>
            Wis alle filters
          </Button>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
