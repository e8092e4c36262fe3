import { Check, Columns3 } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { AnyRecordScreen } from '../record-screen.ts'
import { columnLabel, mainColumnOf, offeredColumns, shownColumns } from '../table/columns.ts'

type Props = {
  readonly screen: AnyRecordScreen
  /** undefined: those of the screen. */
  readonly chosen: readonly string[] | undefined
  readonly onChange: (columns: string[] | undefined) => void
}

/** Which columns the list shows. */
export const ColumnsMenu = ({ screen, chosen, onChange }: Props) => {
  const choose = (names: readonly string[]) => {
    const own = screen.columns.map(({ field }) => field)
    const isOwn = own.length === names.length && own.every((name) => names.includes(name))
    onChange(isOwn ? undefined : [...names])
  }
  return (
    <MenuTrigger>
      <Button className="button small">
        <Columns3 aria-hidden="true" />
        Kolommen
      </Button>
      <Popover className="popover" placement="bottom start">
        <Menu
          className="options"
          aria-label="Kolommen"
          items={offeredColumns(screen).map((column) => ({ id: column.field, name: columnLabel(screen, column) }))}
          selectionMode="multiple"
          selectedKeys={shownColumns(screen, chosen).map(({ field }) => field)}
          disabledKeys={[mainColumnOf(screen)]}
          onSelectionChange={(keys) => {
            if (keys !== 'all') choose([...keys].map(String))
          }}
        >
          {({ name }) => (
            <MenuItem textValue={name} className="option">
              {({ isSelected }) => (
                <>
                  {name}
                  {isSelected && <Check aria-hidden="true" />}
                </>
              )}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
