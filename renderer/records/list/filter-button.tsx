import './filters.css'
import { ListFilter } from 'lucide-react'
import { Button, Dialog, DialogTrigger, Label, Popover, Select } from 'react-aria-components'
import type { RecordName } from '../../../db/model/index.ts'
import { SelectButton, SelectOptions } from '../../ui/select-options.tsx'
import {
  type FilterField,
  type FilterValue,
  filteredOn,
  filterFields,
  useFilterOptions,
  withFilter,
} from './filter-fields.ts'
import type { Filters } from './view.ts'

type ChoiceProps = {
  readonly field: FilterField
  /** None: not filtered on. */
  readonly values: readonly FilterValue[]
  readonly onChange: (values: readonly FilterValue[]) => void
}

/** Any number of values of a field; what is chosen stays open, for there may be more to choose. */
const FilterChoice = ({ field, values, onChange }: ChoiceProps) => {
  const options = useFilterOptions(field)
  const chosen = options.filter(({ value }) => values.includes(value)).map(({ code }) => code)
  return (
    <Select
      className="field"
      placeholder="Alles"
      selectionMode="multiple"
      value={chosen}
      onChange={(codes) => onChange(options.filter(({ code }) => codes.includes(code)).map(({ value }) => value))}
    >
      <Label>{field.label}</Label>
      <SelectButton />
      <SelectOptions options={options.map(({ code, name }) => ({ id: code, name }))} />
    </Select>
  )
}

type Props = {
  readonly type: RecordName
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
}

/** Narrows the list to records that have one of some values; nothing at all for a type without fields of choice. */
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
              values={filteredOn(filters, name)}
              onChange={(values) => onChange(withFilter(filters, name, values))}
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
