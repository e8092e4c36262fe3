/** What can be done with the keyboard from anywhere: the one list that the keys, the palette and the help follow. */
export const shortcuts = [
  { command: 'new', label: 'Nieuw', keys: ['Ctrl+N'] },
  { command: 'saveAndNew', label: 'Bewaren en nieuw', keys: ['Ctrl+Enter'] },
  { command: 'copy', label: 'Maak een kopie', keys: ['Ctrl+D'] },
  { command: 'save', label: 'Bewaar nu', keys: ['Ctrl+S'] },
  { command: 'undo', label: 'Maak ongedaan', keys: ['Ctrl+Z'] },
  { command: 'redo', label: 'Opnieuw', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'] },
  { command: 'search', label: 'Zoek in de lijst', keys: ['Ctrl+F'] },
  { command: 'palette', label: 'Ga naar…', keys: ['Ctrl+K'] },
  { command: 'report', label: 'Jaarverslag', keys: ['Ctrl+P'] },
  { command: 'export', label: 'Exporteer PDF', keys: ['Ctrl+E'] },
  { command: 'shortcuts', label: 'Sneltoetsen', keys: ['F1'] },
  { command: 'about', label: 'Over Jaarverslag', keys: ['Shift+F1'] },
] as const satisfies readonly { readonly command: string; readonly label: string; readonly keys: readonly string[] }[]

export type Shortcut = (typeof shortcuts)[number]
export type CommandName = Shortcut['command']

/** Which keys are down, as a keyboard event says it. */
export type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** `{ key: 'z', ctrlKey: true }` → `Ctrl+Z`. Cmd counts as Ctrl. */
const nameOf = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Keys): string =>
  [
    ...(ctrlKey || metaKey ? ['Ctrl'] : []),
    ...(altKey ? ['Alt'] : []),
    ...(shiftKey ? ['Shift'] : []),
    key.length === 1 ? key.toUpperCase() : key,
  ].join('+')

/** The command of the keys that are down. */
export const commandOf = (pressed: Keys): CommandName | undefined => {
  const name = nameOf(pressed)
  return shortcuts.find(({ keys }) => keys.some((one) => one === name))?.command
}

const mac: Readonly<Record<string, string>> = { Ctrl: '⌘', Shift: '⇧', Enter: '↩' }

/** Keys as they stand on the keyboard: `Ctrl+Z`, on a Mac `⌘Z`. */
export const printKeys = (keys: string, isMac: boolean): string =>
  isMac
    ? keys
        .split('+')
        .map((key) => mac[key] ?? key)
        .join('')
    : keys

/** The first keys of a command, for `aria-keyshortcuts`. */
export const ariaKeys = (command: CommandName): string | undefined =>
  shortcuts.find((shortcut) => shortcut.command === command)?.keys[0].replace('Ctrl', 'Control')

export const isMac = (): boolean => navigator.userAgent.includes('Macintosh')
