/** Holds every import of the app, and `docs/rooms.md`, against the table of rooms. With `--write` it writes that page anew. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { faultsOf } from './imports.ts'
import { pageOf } from './rooms-page.ts'

const root = join(import.meta.dirname, '../..')
const at = (path: string) => join(root, path)

const page = 'docs/rooms.md'
if (process.argv.includes('--write')) writeFileSync(at(page), pageOf())

const files = globSync('{db,main,preload,renderer}/**/*.{ts,tsx,css}', { cwd: root }).map((path) =>
  path.replaceAll(sep, '/'),
)
const faults = files.flatMap((path) => faultsOf(path, readFileSync(at(path), 'utf8')))
const stale = readFileSync(at(page), 'utf8') === pageOf() ? [] : [`${page}: differs from the table: npm run rooms`]
for (const fault of [...faults, ...stale]) process.stderr.write(`${fault}\n`)
if (faults.length + stale.length > 0) process.exitCode = 1
