import { app, BrowserWindow, dialog, shell } from 'electron'
import { Refusal } from '../../db/model/result.ts'
import type { Desktop } from '../files/desktop.ts'

/** A dialog hangs on the window, so that it can't get lost behind it. */
const overWindow = async <T>(attached: (window: BrowserWindow) => Promise<T>, loose: () => Promise<T>): Promise<T> => {
  const [window] = BrowserWindow.getAllWindows()
  return window === undefined ? loose() : attached(window)
}

const files = {
  report: { title: 'Jaarverslag bewaren als', filters: [{ name: 'PDF', extensions: ['pdf'] }] },
  records: {
    title: 'Kopie van je gegevens bewaren als',
    filters: [{ name: 'Gegevens van Jaarverslag', extensions: ['jaarverslag'] }],
  },
} satisfies Readonly<Record<string, Electron.SaveDialogOptions>>

const folders = {
  reports: { title: 'Map voor je jaarverslagen', buttonLabel: 'Kies deze map' },
  backups: { title: 'Tweede plek voor je reservekopieën', buttonLabel: 'Kies deze map' },
} as const

const askToOpen = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
  const { canceled, filePaths } = await overWindow(
    (window) => dialog.showOpenDialog(window, options),
    () => dialog.showOpenDialog(options),
  )
  return canceled ? null : (filePaths[0] ?? null)
}

/** What Electron knows of the desktop. */
export const desktop: Desktop = {
  documents: () => app.getPath('documents'),
  askPath: async (proposal, what = 'report') => {
    const options = { ...files[what], defaultPath: proposal }
    const { canceled, filePath } = await overWindow(
      (window) => dialog.showSaveDialog(window, options),
      () => dialog.showSaveDialog(options),
    )
    return canceled || filePath === '' ? null : filePath
  },
  askFile: (proposal) =>
    askToOpen({
      title: 'Bestand met gegevens openen',
      defaultPath: proposal,
      filters: [{ name: 'Gegevens van Jaarverslag', extensions: ['jaarverslag'] }],
      properties: ['openFile'],
    }),
  askFolder: (proposal, what = 'reports') =>
    askToOpen({ ...folders[what], defaultPath: proposal, properties: ['openDirectory', 'createDirectory'] }),
  open: (path) => shell.openPath(path),
  showInFolder: (path) => shell.showItemInFolder(path),
}

/** What could be neither saved nor kept is lost with the window: whether the user closes it all the same. */
export const closeAllTheSame = async (window: BrowserWindow): Promise<boolean> => {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Nog niet alles is bewaard',
    detail:
      'Wat je het laatst typte, kon niet op de schijf gezet worden. Het staat nog in het venster. Blijf je, dan lees je links onder waarom. Sluit je toch, dan gaat het verloren.',
    buttons: ['Blijf in de app', 'Sluit toch'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return response === 1
}

/** The window can't be shown; the records lie open and are safe all the while. Whether to try again, else the app ends. */
export const showAgain = async (): Promise<boolean> => {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Jaarverslag kan het venster niet tonen',
    detail:
      'Alles wat bewaard was, is nog bewaard. Lukt het niet als je opnieuw probeert, start dan je computer opnieuw op en open de app.',
    buttons: ['Probeer opnieuw', 'Sluit af'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
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
