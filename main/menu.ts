import { app, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'

const separator = { type: 'separator' } as const

const edit: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Ongedaan maken' },
  { role: 'redo', label: 'Opnieuw' },
  separator,
  { role: 'cut', label: 'Knippen' },
  { role: 'copy', label: 'Kopiëren' },
  { role: 'paste', label: 'Plakken' },
  { role: 'selectAll', label: 'Alles selecteren' },
]

const view: MenuItemConstructorOptions[] = [
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
      { label: '&Bestand', submenu: [{ role: 'quit', label: 'Afsluiten' }] },
      { label: 'Be&werken', submenu: edit },
      { label: 'B&eeld', submenu: app.isPackaged ? view : [...view, ...developer] },
      { label: '&Help', role: 'help', submenu: [{ role: 'about', label: 'Over Jaarverslag' }] },
    ]),
  )

/** Electron brings no menu under the right mouse button. */
export const addContextMenu = (contents: WebContents): void => {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate(edit).popup()
    else if (selectionText.trim() !== '') Menu.buildFromTemplate([{ role: 'copy', label: 'Kopiëren' }]).popup()
  })
}
