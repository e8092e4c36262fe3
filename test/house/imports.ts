/** What a source file imports, and what of that the room that it is in may not import. */
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { entries, type Room, rooms } from './rooms.ts'

type Import = { readonly to: string; readonly at: number; readonly typesOnly: boolean }

/** The imports of a module, of types and at run time too, and what it exports from elsewhere. */
const importsOfModule = (path: string, source: string): readonly Import[] => {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, source).module
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      at: moduleRequest.start,
      typesOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ to: moduleRequest.value, at: moduleRequest.start, typesOnly: isType }],
      ),
    ),
    ...dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, to] = /^'([^']*)'$/.exec(source.slice(start, end)) ?? []
      return to === undefined ? [] : [{ to, at: start, typesOnly: false }]
    }),
  ]
}

const importsOfStyles = (source: string): readonly Import[] =>
  [...source.matchAll(/@import\s+["']([^"']+)/g)].map(({ 1: to = '', index }) => ({ to, at: index, typesOnly: false }))

const importsOf = (path: string, source: string): readonly Import[] =>
  path.endsWith('.css') ? importsOfStyles(source) : importsOfModule(path, source)

/** Rooms in rooms come before the room around them. */
const byDepth = Object.keys(rooms).toSorted((a, b) => b.length - a.length)

/** The room that a file is in, by the innermost folder that is one. */
export const roomOf = (path: string): string | undefined =>
  byDepth.find((room) => path === room || path.startsWith(`${room}/`))

/** `node:fs/promises` is of `node:fs`, `@scope/name/part` of `@scope/name`. */
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** The file that a relative import leads to; `?raw` and the like say how it is read. */
const targetOf = (path: string, to: string): string => posix.join(posix.dirname(path), to.replace(/\?.*$/, ''))

/** Why a room may not import this, or null when it may. */
const refusal = (path: string, own: string, { to, typesOnly }: Import): string | null => {
  const { rooms: open = [], types = [], packages = [], files = [] }: Room = rooms[own] ?? { holds: '' }
  if (!to.startsWith('.')) return packages.includes(packageOf(to)) ? null : `the package ${packageOf(to)}`
  const target = targetOf(path, to)
  const room = roomOf(target)
  if (room === own || files.includes(target)) return null
  if (room === undefined) return `${target}, which is in no room`
  if (open.includes(room) || (typesOnly && types.includes(room))) return null
  return types.includes(room) ? `more than types of ${room}` : `the room ${room}`
}

/** Where a module imports what only running it, or its types, would tell. */
const unreadIn = (source: string, read: readonly Import[]): readonly number[] =>
  [...source.matchAll(/\bimport\(/g)]
    .map(({ 0: text, index }) => index + text.length)
    .filter((at) => !read.some((one) => one.at === at))

/** The imports of a file that the table of rooms does not allow, each as a sentence with its place. `path` is from the root. */
export const faultsOf = (path: string, source: string): readonly string[] => {
  const own = roomOf(path)
  if (own === undefined) return [`${path}: is in no room of test/house/rooms.ts`]
  const imports = importsOf(path, source)
  const faults = imports.flatMap((one) => {
    const what = refusal(path, own, one)
    return what === null ? [] : [{ at: one.at, text: `${own} may not import ${what}` }]
  })
  const unread = unreadIn(source, imports).map((at) => ({ at, text: 'import( takes the name of a file, in quotes' }))
  const line = (at: number) => source.slice(0, at).split('\n').length
  return [...faults, ...unread].map(({ at, text }) => `${path}:${line(at)}: ${text}`)
}

/** The files, by path with their source, that no other imports and that aren't where something begins. */
export const leftOut = (files: ReadonlyMap<string, string>): readonly string[] => {
  const imported = new Set(
    [...files].flatMap(([path, source]) => importsOf(path, source).map(({ to }) => targetOf(path, to))),
  )
  return [...files.keys()].filter((path) => !imported.has(path) && !entries.includes(path) && !path.endsWith('.d.ts'))
}
