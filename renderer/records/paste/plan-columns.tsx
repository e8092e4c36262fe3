import { Label, Select } from 'react-aria-components'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { ImportPlan } from '../../base/api.ts'
import { SelectButton, SelectOptions } from '../../ui/select-options.tsx'

type Props = {
  readonly plan: ImportPlan
  readonly onChange: (fields: readonly (string | null)[]) => void
}

const none = ''

const fieldOptions = (plan: ImportPlan) => [
  { id: none, name: 'Niet overnemen' },
  ...Object.entries(recordTypeOf(plan.type).fields)
    .filter(([, { kind }]) => kind !== 'bytes' && kind !== 'yearTexts')
    .map(([id, { label }]) => ({ id, name: label })),
]

/** Which column fills which field. */
export const PlanColumns = ({ plan, onChange }: Props) => {
  const choose = (at: number, field: string | null) =>
    onChange(
      // A field is filled by one column: the one chosen last.
      plan.columns.map((column, index) => (index === at ? field : column.field === field ? null : column.field)),
    )
  return (
    <fieldset className="plan-columns">
      <legend>Welke kolom vult welk veld</legend>
      {plan.columns
        .map((column, at) => ({ ...column, at }))
        .map(({ header, field, at }) => (
          <Select
            key={at}
            className="field"
            value={field ?? none}
            onChange={(chosen) => choose(at, chosen === none ? null : String(chosen))}
          >
            <Label>{header.trim() === '' ? `Kolom ${at + 1}` : header}</Label>
            <SelectButton />
            <SelectOptions options={fieldOptions(plan)} />
          </Select>
        ))}
    </fieldset>
  )
}
