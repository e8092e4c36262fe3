import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { extension } from './backup-names.ts'

/**
 * Why a file lies beside the store: it can't be opened, it was open while another took its place, or it is that other one. The word
 * stands in its name.
 */
export type Aside = 'beschadigd' | 'was-open' | 'ander'

/** A free name beside the store at `path`: `gegevens.beschadigd.2026-11-23T14-02-05.jaarverslag`. */
export const asideName = (path: string, why: Aside, now: Date): string => {
  const instant = now.toISOString().slice(0, 19).replaceAll(':', '-')
  const stem = join(dirname(path), `${basename(path, extension)}.${why}.${instant}`)
  const names = [
    `${stem}${extension}`,
    ...Array.from({ length: 98 }, (_, index) => `${stem} (${index + 2})${extension}`),
  ]
  return names.find((name) => !existsSync(name)) ?? `${stem} (100)${extension}`
}

/** Whether what was open when the store at `path` vanished is kept beside it. */
export const hasKept = (path: string): boolean => {
  const start = `${basename(path, extension)}.${'was-open' satisfies Aside}.`
  const folder = dirname(path)
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(extension))
}
