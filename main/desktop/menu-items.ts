/**
 * The commands of the page that the menu shows. The page itself hears the keys; the list of them, with what they do, is
 * `renderer/base/commands/shortcuts.ts`, and a test holds the two together.
 */
export const menuItems = {
  new: { label: 'Nieuw', keys: 'Ctrl+N' },
  saveAndNew: { label: 'Bewaren en nieuw', keys: 'Ctrl+Enter' },
  copy: { label: 'Maak een kopie', keys: 'Ctrl+D' },
  save: { label: 'Bewaar nu', keys: 'Ctrl+S' },
  undo: { label: 'Maak ongedaan', keys: 'Ctrl+Z' },
  redo: { label: 'Opnieuw', keys: 'Ctrl+Y' },
  search: { label: 'Zoek in de lijst', keys: 'Ctrl+F' },
  palette: { label: 'Ga naar…', keys: 'Ctrl+K' },
  report: { label: 'Jaarverslag', keys: 'Ctrl+P' },
  export: { label: 'Exporteer PDF', keys: 'Ctrl+E' },
  shortcuts: { label: 'Sneltoetsen', keys: 'F1' },
  about: { label: 'Over Jaarverslag', keys: 'Shift+F1' },
} as const

export type MenuItemName = keyof typeof menuItems
