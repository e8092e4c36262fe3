import { ChevronDown } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

type Props = {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly remove: string
  readonly canRemove: boolean
  readonly onAdd: (offset: 0 | 1) => void
  readonly onRemove: () => void
}

/** What can be done with the row, or the column, that one is in. */
export const CellMenu = ({ name, before, after, remove, canRemove, onAdd, onRemove }: Props) => (
  <MenuTrigger>
    <Button className="button small">
      {name}
      <ChevronDown aria-hidden="true" />
    </Button>
    <Popover className="popover">
      <Menu className="options" aria-label={name} disabledKeys={canRemove ? [] : ['remove']}>
        <MenuItem className="option" onAction={() => onAdd(0)}>
          {before}
        </MenuItem>
        <MenuItem className="option" onAction={() => onAdd(1)}>
          {after}
        </MenuItem>
        <MenuItem id="remove" className="option" onAction={onRemove}>
          {remove}
        </MenuItem>
      </Menu>
    </Popover>
  </MenuTrigger>
)
