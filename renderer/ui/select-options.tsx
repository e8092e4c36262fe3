import { Check, ChevronDown } from 'lucide-react'
import { Button, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components'

/** One thing to choose. */
export type Option = { readonly id: string; readonly name: string }

/** The closed face of a select: what is chosen. */
export const SelectButton = () => (
  <Button className="input select-button">
    <SelectValue />
    <ChevronDown aria-hidden="true" />
  </Button>
)

/** What a select offers once it is open. */
export const SelectOptions = ({ options }: { readonly options: readonly Option[] }) => (
  <Popover className="popover">
    <ListBox className="options" items={options}>
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className="option">
          {({ isSelected }) => (
            <>
              {name}
              {isSelected && <Check aria-hidden="true" />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  </Popover>
)
