import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** Words to search for; Escape empties it. */
export const SearchBox = ({ label, value, onChange }: Props) => (
  <SearchField className="search" aria-label={label} value={value} onChange={onChange} maxLength={200}>
    <Search aria-hidden="true" />
    <Input className="input" placeholder={label} />
    {value !== '' && (
      <Button className="icon-button" aria-label="Zoeken wissen">
        <X aria-hidden="true" />
      </Button>
    )}
  </SearchField>
)
