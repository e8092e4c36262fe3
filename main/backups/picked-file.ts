import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyBytes, removeStore } from '../../db/file/copy.ts'
import { Refusal } from '../../db/model/result.ts'
import { writeWhole } from '../files/write-file.ts'

/** A file from anywhere that was picked to be put back: a sound copy of it lies beside the records meanwhile. */
type PickedFile = {
  /** null when none was picked, or it was put back. */
  readonly path: () => string | null
  /** @throws Refusal when it is no sound store; what was picked before stays */
  readonly take: (bytes: Uint8Array) => Promise<void>
  /** Removes it, and what is left of one that was being taken in. */
  readonly drop: () => void
}

/** A file that was picked has no name here that would tell the user anything. */
const nameless = (cause: unknown): unknown => {
  if (!(cause instanceof Refusal)) return cause
  const { kind } = cause.error
  if (kind === 'damaged')
    return new Refusal(
      {
        kind,
        message: 'Dit is geen bestand van Jaarverslag, of het is beschadigd. Er is niets gewijzigd. Kies een ander.',
      },
      cause,
    )
  if (kind === 'newer')
    return new Refusal({
      kind,
      message:
        'Dit bestand komt van een nieuwere versie van Jaarverslag. Er is niets gewijzigd. Installeer de nieuwste versie en kies het dan opnieuw.',
    })
  return cause
}

export const pickedFileIn = (userFolder: string): PickedFile => {
  const path = join(userFolder, 'gekozen.jaarverslag')
  const beside = `${path}.lees`
  return {
    path: () => (existsSync(path) ? path : null),
    take: async (bytes) => {
      writeWhole(beside, bytes)
      try {
        await copyBytes(beside, path)
      } catch (cause) {
        throw nameless(cause)
      } finally {
        rmSync(beside, { force: true })
      }
    },
    drop: () => {
      for (const made of [path, beside, `${path}.tmp`]) removeStore(made)
    },
  }
}
