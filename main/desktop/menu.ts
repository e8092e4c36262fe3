import { app, BrowserWindow, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { type MenuItemName, menuItems } from './menu-items.ts'

const separator = { type: 'separator' } as const

/** Presses the keys of a command in the window: the page alone knows its effect. */
const press = (keys: string): void => {
  const [window] = BrowserWindow.getAllWindows()
  const parts = keys.split('+')
  const keyCode = parts.at(-1) ?? ''
  const held = process.platform === 'darwin' ? ('meta' as const) : ('control' as const)
  const modifiers = [
    ...(parts.includes('Ctrl') ? [held] : []),
    ...(parts.includes('Shift') ? (['shift'] as const) : []),
  ]
  for (const type of ['keyDown', 'keyUp'] as const) window?.webContents.sendInputEvent({ type, keyCode, modifiers })
}

/** An item for a command of the page. Its keys are only shown: the page must hear them, in a text field too. */
const item = (name: MenuItemName): MenuItemConstructorOptions => {
  const { label, keys } = menuItems[name]
  return {
    label,
    accelerator: keys.replace('Ctrl', 'CmdOrCtrl'),
    registerAccelerator: false,
    click: () => press(keys),
  }
}

const file: MenuItemConstructorOptions[] = [
  item('new'),
  item('saveAndNew'),
  item('copy'),
  item('save'),
  separator,
  item('report'),
  item('export'),
  separator,
  { role: 'quit', label: 'Afsluiten' },
]

const clipboard: MenuItemConstructorOptions[] = [
  { role: 'cut', label: 'Knippen' },
  { role: 'copy', label: 'Kopiëren' },
  { role: 'paste', label: 'Plakken' },
  { role: 'selectAll', label: 'Alles selecteren' },
]

const edit: MenuItemConstructorOptions[] = [
  item('undo'),
  item('redo'),
  separator,
  ...clipboard,
  separator,
  item('search'),
]

const view: MenuItemConstructorOptions[] = [
  item('palette'),
  separator,
  { role: 'zoomIn', label: 'Groter' },
  { role: 'zoomOut', label: 'Kleiner' },
  { role: 'resetZoom', label: 'Gewone grootte' },
  separator,
  { role: 'togglefullscreen', label: 'Volledig scherm' },
]

const developer: MenuItemConstructorOptions[] = [
  separator,
  { role: 'reload', label: 'Venster herladen' },
  { role: 'toggleDevTools', label: 'Hulpmiddelen voor ontwikkelaars' },
]

/** The menu bar; macOS wants the app's own menu first. */
export const setMenu = (): void =>
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      { label: '&Bestand', submenu: file },
      { label: 'Be&werken', submenu: edit },
      { label: 'B&eeld', submenu: app.isPackaged ? view : [...view, ...developer] },
      {
        label: '&Help',
        role: 'help',
        submenu: [item('shortcuts'), separator, item('about')],
      },
    ]),
  )

/** Electron brings no menu under the right mouse button. */
export const addContextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate(clipboard).popup()
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([{ role: 'copy', label: 'Kopiëren' }]).popup()
  })
}
