import { homedir } from 'node:os'
import { join } from 'node:path'
import { clearUnfinished, noteUnfinishedIn } from '../files/unfinished.ts'

/** Where programs of this user keep what they need at a next run. https://specifications.freedesktop.org/basedir/latest/ */
const stateFolder = (): string => {
  const { platform, env } = process
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state')
}

/** Clears what earlier runs of the command line, which were killed, left half written; and has this one note what it writes. */
export const followEarlierRuns = async (log: (cause: unknown) => void): Promise<void> => {
  const folder = join(stateFolder(), 'jaarverslag-cli')
  noteUnfinishedIn(folder)
  await clearUnfinished(folder, log)
}
