import { ArrowDown, ArrowUp, Ellipsis, IndentDecrease, IndentIncrease, PenLine, Trash2 } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'

export type OrderAction = 'up' | 'down' | 'rename' | 'indent' | 'outdent' | 'remove'

const actions = {
  up: { word: 'Hoger', icon: ArrowUp },
  down: { word: 'Lager', icon: ArrowDown },
  rename: { word: 'Hernoem…', icon: PenLine },
  indent: { word: 'Onder het vorige onderdeel', icon: IndentIncrease },
  outdent: { word: 'Als apart onderdeel', icon: IndentDecrease },
  remove: { word: 'Naar prullenmand', icon: Trash2 },
} as const satisfies Readonly<Record<OrderAction, object>>

const isAction = (key: unknown): key is OrderAction => typeof key === 'string' && key in actions

type Props = {
  /** What it is about: `Meer over Thema’s`. */
  readonly label: string
  readonly offers: readonly OrderAction[]
  readonly disabled: readonly OrderAction[]
  readonly onAction: (action: OrderAction) => void
}

/** What can be done with one thing in a row of things. */
export const OrderMenu = ({ label, offers, disabled, onAction }: Props) => (
  <MenuTrigger>
    <Button className="icon-button order-menu" aria-label={label}>
      <Ellipsis aria-hidden="true" />
    </Button>
    <Popover className="popover" placement="bottom end">
      <Menu
        className="options"
        aria-label={label}
        items={offers.map((id) => ({ id, ...actions[id] }))}
        disabledKeys={disabled}
        onAction={(key) => {
          if (isAction(key)) onAction(key)
        }}
      >
        {({ id, word, icon: Icon }) => (
          <MenuItem id={id} textValue={word} className="option with-icon">
            <Icon aria-hidden="true" />
            {word}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
)
