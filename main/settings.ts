import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './files.ts'

/** What belongs to this laptop and not to the organisation's records. */
const schema = z.object({
  /** Where exports go; Documents when absent. */
  exportFolder: z
    .string()
    .refine((path) => isAbsolute(path))
    .optional()
    .catch(undefined),
})
export type Settings = z.infer<typeof schema>

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
