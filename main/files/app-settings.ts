import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { view } from './view.ts'
import { writeWhole } from './write-file.ts'

const place = z.string().refine((path) => isAbsolute(path))
const instant = z.iso.datetime()
/** After how many days a record in the bin is due. */
export const binTerm = z.union([z.literal(30), z.literal(90), z.literal(365), z.literal('never')])

/** Settings of this laptop, apart from the organisation's records. */
const schema = z.object({
  /** The file that the user works in; the usual one when absent. */
  file: place.optional().catch(undefined),
  /** The files that were worked in, latest first. */
  recent: z.array(place).optional().catch(undefined),
  /** Where a second copy of each backup goes, and when one last went there. */
  backupFolder: place.optional().catch(undefined),
  backupFolderSeen: instant.optional().catch(undefined),
  /** Where exports go; Documents when absent. */
  exportFolder: place.optional().catch(undefined),
  /** After how many days the bin proposes to remove a record for good; 90 when absent. */
  binDays: binTerm.optional().catch(undefined),
  /** How the lists were last looked at; one that no longer fits its records is forgotten. */
  views: z
    .array(z.unknown())
    .catch([])
    .transform((saved) => saved.map((one) => view.safeParse(one).data).filter((one) => one !== undefined))
    .optional(),
})
export type Settings = z.infer<typeof schema>
export type BinTerm = z.infer<typeof binTerm>

const fileIn = (folder: string) => join(folder, 'instellingen.json')

/** Reads the settings; a missing or unreadable file means the defaults, for nothing of value is in it. */
export const readSettings = (folder: string): Settings => {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return {}
  }
}

/** @throws Refusal `unwritable` or `full` */
export const writeSettings = (folder: string, settings: Settings): void =>
  writeWhole(fileIn(folder), `${JSON.stringify(settings, null, 2)}\n`)
