import type { AppError } from '../../db/model/result.ts'
import type { Context } from './call.ts'

/** How the app stands: which file lies open, or why none does. */
export type AppState = {
  readonly version: string
  readonly example: boolean
  readonly path: string | null
  readonly problem: AppError | null
  readonly exportFolder: string
}

export const state = ({ version, openFile, exporter }: Context): AppState => {
  const opened = openFile.opened()
  const exportFolder = exporter.folder()
  if ('problem' in opened) return { version, example: false, path: null, problem: opened.problem, exportFolder }
  return { version, example: opened.example, path: opened.store.path, problem: null, exportFolder }
}
