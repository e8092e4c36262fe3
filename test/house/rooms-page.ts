import { type Room, rooms } from './rooms.ts'

const intro = `# Rooms

Every folder of the app, from the ground up, and what it may import. Imports go one way: a room names only rooms that stand before it. This page is made from
[\`test/house/rooms.ts\`](../test/house/rooms.ts) by \`npm run rooms\`; \`npm run lint\` holds every import against it.
`

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

/** A room of the same part of the app goes by the rest of its path. */
const near = (part: string) => (name: string) => (name.startsWith(`${part}/`) ? name.slice(part.length + 1) : name)

const row = (
  part: string,
  name: string,
  { holds, rooms = [], types = [], packages = [], files = [] }: Room,
): string => {
  const theirs = types.length === 0 ? [] : [`types of ${code(types)}`]
  const open = [
    ...(rooms.length === 0 ? [] : [code(rooms.map(near(part)))]),
    ...theirs,
    ...files.map((file) => code([file])),
  ]
  return `| \`${near(part)(name)}\` | ${holds} | ${open.join(', ')} | ${code(packages)} |`
}

const sectionOf = (part: string, members: readonly (readonly [string, Room])[]): string =>
  [
    `## ${part}`,
    '',
    '| room | what is in it | rooms | packages |',
    '|---|---|---|---|',
    ...members.map(([name, room]) => row(part, name, room)),
    '',
  ].join('\n')

/** The table of rooms as a page: one table per process, its rooms in their order. */
export const pageOf = (): string => {
  const parts = Map.groupBy(Object.entries(rooms), ([name]) => name.split('/', 1).join())
  return [intro, ...[...parts].map(([part, members]) => sectionOf(part, members))].join('\n')
}
