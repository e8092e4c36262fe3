/** What the app ships that others made: read from what was built and from the packages that are packed as they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** A package that ships, its licence as an SPDX expression, and the text of it. */
export type Shipped = {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

const root = join(import.meta.dirname, '../..')

/** What the bundler says of the packages in a bundle. */
const bundled = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.string().nullish(), text: z.string().nullish() }),
)
const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
})
type Manifest = z.output<typeof manifest>

const manifestIn = (folder: string): Manifest =>
  manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

/** All its licence files: one of fonts has another for the code around them. */
const textIn = (folder: string): string | null => {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|ofl|copying)/i.test(name))
  return files.length === 0 ? null : files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n')
}

/** The terms of MIT, for a package that names them and brings no text. https://opensource.org/license/mit */
const mit = (holder: string): string => `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const authorOf = ({ author, name }: Manifest): string => (author ?? name).replace(/ <.*/, '')

const shippedFrom = (folder: string): Shipped => {
  const found = manifestIn(folder)
  const text = textIn(folder) ?? (found.license === 'MIT' ? mit(authorOf(found)) : '')
  // Some bring the text and forget the name of it.
  const licence = found.license ?? (text.startsWith('MIT License') ? 'MIT' : '')
  return { name: found.name, version: found.version, licence, text }
}

/** The folder of a package as Node finds it from another. */
const folderOf = (name: string, from: string): string => {
  for (let at = from; at.startsWith(root); at = join(at, '..')) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(folder)) return folder
  }
  throw new Error(`${name} is not installed`)
}

/** Only for who compiles; electron-builder.yml leaves it out. */
const left = 'node-addon-api'

/** Everything that the packages in `dependencies` need, themselves included: these are packed as folders. */
const packed = (from: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  for (const name of Object.keys(manifestIn(from).dependencies)) {
    if (name === left) continue
    const folder = folderOf(name, from)
    if (seen.has(folder)) continue
    seen.add(folder)
    packed(folder, seen)
  }
  return seen
}

/** Fonts that the styles draw in: the bundler sees only their files. */
const fonts = (): readonly string[] => {
  const styles = readFileSync(join(root, 'renderer/styles/index.css'), 'utf8')
  const names = styles.matchAll(/@import "((?:@[^/"]+\/)?[^./"][^/"]*)\//g)
  return [...new Set([...names].map(([, name = '']) => name))].map((name) => folderOf(name, root))
}

const fromBundle = (part: string): readonly Shipped[] =>
  bundled
    .parse(JSON.parse(readFileSync(join(root, 'out', part, '.vite/licences.json'), 'utf8')))
    .map(({ name, version, identifier, text }) => ({
      name,
      version,
      licence: identifier ?? '',
      text: text ?? shippedFrom(folderOf(name, root)).text,
    }))

/** All that ships beside Electron, by name; `npm run build` comes first. */
export const shipped = (): readonly Shipped[] => {
  const all = [
    ...['main', 'preload', 'renderer'].flatMap(fromBundle),
    ...[...packed(root), ...fonts()].map(shippedFrom),
  ]
  const byName = new Map(all.map((one) => [`${one.name} ${one.version}`, one]))
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Licences that let an MIT app ship a package, with their notice and nothing more. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]

/** Whether we may ship it: every part of an AND, or one part of an OR, is known. */
export const mayShip = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => free.includes(one)))

const intro = `# Wat Jaarverslag van anderen gebruikt

Jaarverslag zelf staat onder de MIT-licentie. Dit is wat het van anderen meebrengt, met de tekst van elke licentie. SQLite, in better-sqlite3, is van iedereen. Electron en Chromium brengen hun eigen teksten mee: \`LICENSE.electron.txt\` en \`LICENSES.chromium.html\` in de map van de app.
`

/** The notices as a page: one part for all that ships under the very same text. `npm run notices` writes it. */
export const noticesOf = (all: readonly Shipped[]): string => {
  const tidy = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[ \t]+$/gm, '')
      .trim()
  const groups = Map.groupBy(all, ({ licence, text }) => `${licence}\n${tidy(text)}`)
  const parts = [...groups.values()].map((members) => {
    const names = members.map(({ name, version }) => `${name} ${version}`).join(', ')
    const [{ licence, text } = { licence: '', text: '' }] = members
    return `## ${names}\n\n${licence}\n\n\`\`\`text\n${tidy(text)}\n\`\`\`\n`
  })
  return [intro, ...parts].join('\n')
}
