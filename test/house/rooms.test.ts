import { globSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsOf } from './imports.ts'
import { rooms } from './rooms.ts'

/** A room that is a folder holds any file; one that is a file, itself. */
const fileIn = (room: string): string => (/\.tsx?$/.test(room) ? room : `${room}/planted.ts`)

const importOf = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(fileIn(from)), fileIn(to))
  return `import '${path.startsWith('.') ? path : `./${path}`}'`
}

describe.each(Object.entries(rooms))('%s', (room, { rooms: open = [], types = [], packages = [] }) => {
  it('opens to the rooms and packages that it names', () => {
    const sources = [...open.map((other) => importOf(room, other)), ...packages.map((name) => `import '${name}'`)]
    expect(faultsOf(fileIn(room), sources.join('\n'))).toEqual([])
  })

  it('opens to no other', () => {
    const others = Object.keys(rooms).filter((other) => other !== room && !open.includes(other))
    const every = new Set(Object.values(rooms).flatMap((one) => one.packages ?? []))
    const strange = ['unheard-of', ...every].filter((name) => !packages.includes(name))
    const sources = [...others.map((other) => importOf(room, other)), ...strange.map((name) => `import '${name}'`)]
    expect(faultsOf(fileIn(room), sources.join('\n'))).toHaveLength(sources.length)
  })

  it('names only rooms that stand before it', () => {
    const before = Object.keys(rooms).slice(0, Object.keys(rooms).indexOf(room))
    expect([...open, ...types].filter((other) => !before.includes(other))).toEqual([])
  })
})

/** The room, and those that it imports, directly and by way of others. */
const reached = (room: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(room)) return seen
  seen.add(room)
  for (const other of rooms[room]?.rooms ?? []) reached(other, seen)
  return seen
}

const packagesBehind = (room: string) => [...reached(room)].flatMap((one) => rooms[one]?.packages ?? [])

it('the command line and the answers to calls run without Electron', () => {
  expect(packagesBehind('main/index.ts')).toContain('electron')
  expect(packagesBehind('main/cli.ts')).not.toContain('electron')
  expect(packagesBehind('main/api.ts')).not.toContain('electron')
})

it('the screens have nothing of Node, of SQLite or of Electron', () => {
  const all = packagesBehind('renderer/main.tsx')
  expect(all).toContain('react')
  expect(all.filter((name) => /^node:|^electron$|^better-sqlite3$/.test(name))).toEqual([])
})

it('the folders of tests are those of what they test', () => {
  const root = join(import.meta.dirname, '../..')
  const folders = globSync('{db,main,renderer}/**/', { cwd: join(root, 'test') })
  expect(folders.length).toBeGreaterThan(20)
  expect(folders.filter((folder) => globSync(`${folder}/`, { cwd: root }).length === 0)).toEqual([])
})
