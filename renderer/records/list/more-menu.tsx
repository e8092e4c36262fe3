import { ClipboardPaste, Ellipsis } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

type Props = { readonly onPaste: () => void }

/** What is done to a list now and then. */
export const MoreMenu = ({ onPaste }: Props) => (
  <MenuTrigger>
    <Button className="button">
      <Ellipsis aria-hidden="true" />
      Meer
    </Button>
    <Popover className="popover" placement="bottom end">
      <Menu className="options" aria-label="Meer">
        <MenuItem className="option with-icon" onAction={onPaste}>
          <ClipboardPaste aria-hidden="true" />
          Plak uit Excel…
        </MenuItem>
      </Menu>
    </Popover>
  </MenuTrigger>
)
