import { expect, it } from 'vitest'
import { menuItems } from '../../../main/desktop/menu-items.ts'
import { shortcuts } from '../../../renderer/base/commands/shortcuts.ts'

it('the menu shows every command of the page, by its name and its first keys', () => {
  const shown = Object.entries(menuItems).map(([command, { label, keys }]) => ({ command, label, keys }))
  expect(shown).toEqual(shortcuts.map(({ command, label, keys: [keys] }) => ({ command, label, keys })))
})
