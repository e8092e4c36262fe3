/** Checks every import of the app, and `docs/rooms.md`, against the table of rooms. With `--write` it writes that page anew. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { faultsOf, leftOut } from './imports.ts'
import { pageOf } from './rooms-page.ts'

const root = join(import.meta.dirname, '../..')
const at = (path: string) => join(root, path)

const page = 'docs/rooms.md'
if (process.argv.includes('--write')) writeFileSync(at(page), pageOf())

const paths = globSync('{db,main,preload,renderer}/**/*.{ts,tsx,css}', { cwd: root }).map((path) =>
  path.replaceAll(sep, '/'),
)
const files = new Map(paths.map((path) => [path, readFileSync(at(path), 'utf8')]))
const faults = [
  ...[...files].flatMap(([path, source]) => faultsOf(path, source)),
  ...leftOut(files).map((path) => `${path}: no file imports it`),
  ...(readFileSync(at(page), 'utf8') === pageOf() ? [] : [`${page}: differs from the table: npm run rooms`]),
]
for (const fault of faults) process.stderr.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
