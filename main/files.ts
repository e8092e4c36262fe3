import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { type ErrorKind, Refusal } from '../db/model/result.ts'

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''

const reasons: Readonly<Record<string, { readonly kind: ErrorKind; readonly because: string }>> = {
  ENOSPC: { kind: 'full', because: 'de schijf is vol. Maak plaats vrij en probeer opnieuw' },
  EDQUOT: { kind: 'full', because: 'je schijfruimte is op. Maak plaats vrij en probeer opnieuw' },
  ENOENT: { kind: 'unwritable', because: 'die map bestaat niet. Kies een andere map' },
  ENOTDIR: { kind: 'unwritable', because: 'dat pad is geen map. Kies een andere map' },
  EROFS: { kind: 'unwritable', because: 'die schijf is alleen-lezen. Kies een andere map' },
}

/** A name beside `path` that is still free: `jaarverslag-2022.pdf` → `jaarverslag-2022 (2).pdf`. */
export const freeName = (path: string): string => {
  const extension = extname(path)
  const stem = basename(path, extension)
  for (let number = 2; ; number++) {
    const name = `${stem} (${number})${extension}`
    if (statSync(join(dirname(path), name), { throwIfNoEntry: false }) === undefined) return name
  }
}

const refusal = (path: string, cause: unknown): Refusal => {
  const name = basename(path)
  const reason = reasons[codeOf(cause)]
  if (reason !== undefined)
    return new Refusal({ kind: reason.kind, message: `“${name}” is niet bewaard: ${reason.because}.` }, cause)
  const proposal = freeName(path)
  return new Refusal(
    {
      kind: 'unwritable',
      message: `“${name}” staat open in een ander programma of is alleen-lezen. Het oude bestand is gebleven zoals het was. Sluit het en probeer opnieuw, of bewaar als “${proposal}”.`,
      proposal,
    },
    cause,
  )
}

/**
 * Writes a file whole or not at all: beside the target first, then renamed over it.
 * @throws Refusal `unwritable` with a free name as proposal, or `full`; the old file is then as it was
 */
export const writeWhole = (path: string, content: Uint8Array | string): void => {
  const target = statSync(path, { throwIfNoEntry: false })
  // Renaming over a read-only file would succeed on some systems; the mark says the owner doesn't want that.
  if (target !== undefined && (!target.isFile() || (target.mode & 0o200) === 0)) throw refusal(path, undefined)
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = openSync(beside, 'w')
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (cause) {
    rmSync(beside, { force: true })
    throw refusal(path, cause)
  }
}
