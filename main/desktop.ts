import { app, BrowserWindow, dialog, shell } from 'electron'
import { Refusal } from '../db/model/result.ts'
import type { Desktop } from './export.ts'

/** A dialog hangs on the window, so that it can't get lost behind it. */
const overWindow = async <T>(attached: (window: BrowserWindow) => Promise<T>, loose: () => Promise<T>): Promise<T> => {
  const [window] = BrowserWindow.getAllWindows()
  return window === undefined ? loose() : attached(window)
}

/** What Electron knows of the desktop. */
export const desktop: Desktop = {
  documents: () => app.getPath('documents'),
  askPath: async (proposal) => {
    const options = {
      title: 'Jaarverslag bewaren als',
      defaultPath: proposal,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    }
    const { canceled, filePath } = await overWindow(
      (window) => dialog.showSaveDialog(window, options),
      () => dialog.showSaveDialog(options),
    )
    return canceled || filePath === '' ? null : filePath
  },
  askFolder: async (proposal) => {
    const options: Electron.OpenDialogOptions = {
      title: 'Map voor je jaarverslagen',
      buttonLabel: 'Kies deze map',
      defaultPath: proposal,
      properties: ['openDirectory', 'createDirectory'],
    }
    const { canceled, filePaths } = await overWindow(
      (window) => dialog.showOpenDialog(window, options),
      () => dialog.showOpenDialog(options),
    )
    return canceled ? null : (filePaths[0] ?? null)
  },
  open: (path) => shell.openPath(path),
  showInFolder: (path) => shell.showItemInFolder(path),
}

/** Opens an https address, which the user was asked about, in the browser. @throws Refusal `missing` */
export const openOutside = async (address: string): Promise<void> => {
  try {
    await shell.openExternal(address)
  } catch (cause) {
    throw new Refusal(
      {
        kind: 'missing',
        message: `Je browser kon niet geopend worden. Kopieer het adres en plak het daar zelf: ${address}`,
      },
      cause,
    )
  }
}
