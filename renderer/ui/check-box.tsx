import './check-box.css'
import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly isSelected: boolean
  readonly isReadOnly?: boolean
  readonly onChange: (isSelected: boolean) => void
}

/** Yes or no at once, where not filled in means no. */
export const CheckBox = ({ label, hint, ...rest }: Props) => (
  <div className="check">
    <Checkbox {...rest} className="checkbox">
      <span className="box">
        <Check aria-hidden="true" />
      </span>
      {label}
    </Checkbox>
    {hint !== undefined && <p className="hint">{hint}</p>}
  </div>
)
