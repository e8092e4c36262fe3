import { Search } from 'lucide-react'
import { Input, SearchField } from 'react-aria-components'

type Props = {
  readonly label: string
  readonly placeholder: string
  /** Escape emptied the box; Escape in an empty box is left to what stands around it. */
  readonly onClear?: () => void
}

/** The box above what one picks from: typing narrows the options of the `Autocomplete` around it. */
export const PickerSearch = ({ label, placeholder, ...more }: Props) => (
  <SearchField autoFocus className="search" aria-label={label} {...more}>
    <Search aria-hidden="true" />
    <Input className="input" placeholder={placeholder} maxLength={200} />
  </SearchField>
)
