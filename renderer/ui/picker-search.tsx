import './picker-search.css'
import { Search } from 'lucide-react'
import { Input, TextField } from 'react-aria-components'

type Props = { readonly label: string; readonly placeholder: string }

/**
 * The box above what one picks from: typing narrows the options of the `Autocomplete` around it, and one Escape closes
 * the dialog, whatever is typed. A `SearchField` would keep the first Escape to empty itself.
 */
export const PickerSearch = ({ label, placeholder }: Props) => (
  <TextField autoFocus type="search" className="search" aria-label={label}>
    <Search aria-hidden="true" />
    <Input className="input" placeholder={placeholder} maxLength={200} />
  </TextField>
)
