import { Radio, RadioGroup } from 'react-aria-components'
import type { FlagField } from '../../db/model/field.ts'
import { type ControlProps, FieldHelp, FieldLabel, fieldProps } from './control.tsx'

const answers = [
  { code: 'yes', value: true, name: 'Ja' },
  { code: 'no', value: false, name: 'Nee' },
  { code: 'unknown', value: null, name: 'Niet ingevuld' },
] as const

/** Yes, no, or not filled in: three answers, for no is not the same as unknown. */
export const FlagControl = (props: ControlProps<FlagField>) => {
  const { field, value, error, onChange, onLeave } = props
  return (
    <RadioGroup
      {...fieldProps(props)}
      orientation="horizontal"
      value={answers.find((answer) => answer.value === value)?.code ?? 'unknown'}
      onChange={(code) => {
        onChange(answers.find((answer) => answer.code === code)?.value ?? null)
        onLeave()
      }}
    >
      <FieldLabel field={field} />
      <div className="radios">
        {answers.map(({ code, name }) => (
          <Radio key={code} value={code} className="radio">
            {name}
          </Radio>
        ))}
      </div>
      <FieldHelp field={field} error={error} />
    </RadioGroup>
  )
}
