/** The services of the desktop: folders, dialogs, other programs. Electron gives them in the app. */
export type Desktop = {
  /** Documents. */
  readonly documents: () => string
  /** Asks where to save a report, or a copy of the records; null when the user thinks better of it. */
  readonly askPath: (proposal: string, what?: 'report' | 'records') => Promise<string | null>
  /** Asks for a file of records. */
  readonly askFile: (proposal: string) => Promise<string | null>
  /** Asks for a folder for reports, or for backups. */
  readonly askFolder: (proposal: string, what?: 'reports' | 'backups') => Promise<string | null>
  /** Opens a file with its own program; gives the reason when that fails, '' when it does not. */
  readonly open: (path: string) => Promise<string>
  readonly showInFolder: (path: string) => void
}
