import { arch, release, type } from 'node:os'
import type { AppError } from '../../db/model/result.ts'

/** The facts that a helper asks for first. */
type Situation = {
  readonly version: string
  readonly problem: AppError | null
  readonly example: boolean
  /** The latest entries of the log. */
  readonly log: string
}

const runtime = (): string => {
  const { electron, chrome, node } = process.versions
  return electron === undefined
    ? `Node ${node}, zonder Electron`
    : `Electron ${electron}, Chromium ${chrome}, Node ${node}`
}

const recordsIn = ({ problem, example }: Situation): string => {
  if (problem !== null) return `niet geopend (${problem.kind})`
  return example ? 'het voorbeeldjaar is open' : 'geopend'
}

/** All that the user copies for who helps them: no name, no path, no text of theirs. */
export const helpText = (situation: Situation): string =>
  [
    `Jaarverslag ${situation.version}`,
    `Systeem: ${type()} ${release()} ${arch()}`,
    `Draait op: ${runtime()}`,
    `Gegevens: ${recordsIn(situation)}`,
    '',
    situation.log === '' ? 'Logboek: er ging niets mis.' : `Logboek:\n${situation.log.trimEnd()}`,
  ].join('\n')
