import { Check, Languages } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { isLanguage, type Language, languages } from '../../../db/model/language.ts'

const choices = [{ id: 'nl', name: 'Nederlands' }, ...Object.entries(languages).map(([id, name]) => ({ id, name }))]

type Props = {
  /** null for Dutch. */
  readonly language: Language | null
  readonly isDisabled: boolean
  readonly onChoose: (language: Language | null) => void
  readonly onKeyDown: (event: Pick<KeyboardEvent, 'key'>) => void
}

/** Says in which language the selected words are, and shows it. */
export const LanguageMenu = ({ language, isDisabled, onChoose, onKeyDown }: Props) => (
  <MenuTrigger>
    <Button className="selectable tool" isDisabled={isDisabled} onKeyDown={onKeyDown}>
      <Languages aria-hidden="true" />
      {language === null ? 'Taal' : `Taal: ${languages[language]}`}
    </Button>
    <Popover className="popover" placement="bottom end">
      <Menu
        className="options"
        aria-label="Taal van de woorden"
        items={choices}
        selectionMode="single"
        selectedKeys={[language ?? 'nl']}
        disallowEmptySelection
        onAction={(key) => onChoose(typeof key === 'string' && isLanguage(key) ? key : null)}
      >
        {({ name }) => (
          <MenuItem textValue={name} className="option with-icon">
            {({ isSelected }) => (
              <>
                <Check aria-hidden="true" visibility={isSelected ? 'visible' : 'hidden'} />
                {name}
              </>
            )}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  </MenuTrigger>
)
