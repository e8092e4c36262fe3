/** What becomes of a file: null when it isn't there yet. */
export type Edit = { readonly file: string; readonly edit: (text: string | null) => string }
export type Step = readonly Edit[]

/** `lint` and `types` are the scripts; `tests` those that hold the model against tables, open format and glossary. */
export type Tool = 'lint' | 'types' | 'tests'

/** Steps that are left out, by their index, and which tool tells of it in which words. */
export type Forgotten = {
  readonly left: readonly number[]
  readonly told: readonly { readonly by: Tool; readonly says: string }[]
}

export type Recipe = {
  readonly name: string
  readonly steps: readonly Step[]
  readonly forgotten: readonly Forgotten[]
  /** Shows that what was added is there: imports, and the body of a test in which `store` is an empty one. */
  readonly shown: { readonly imports: string; readonly body: string }
}

const there = (file: string, text: string | null): string => {
  if (text === null) throw new Error(`${file} is not there`)
  return text
}

export const made = (file: string, text: string): Edit => ({ file, edit: () => text })
export const first = (file: string, line: string): Edit => ({ file, edit: (text) => `${line}\n${there(file, text)}` })
const placed = (file: string, anchor: string, replacement: string): Edit => ({
  file,
  edit: (text) => {
    const parts = there(file, text).split(anchor)
    if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times ${JSON.stringify(anchor)}`)
    return parts.join(replacement)
  },
})
export const behind = (file: string, anchor: string, line: string): Edit => placed(file, anchor, `${anchor}${line}\n`)
export const last = (file: string, line: string): Edit => ({ file, edit: (text) => `${there(file, text)}${line}\n` })
export const atEnd = (file: string, end: string, line: string): Edit => ({
  file,
  edit: (text) => {
    const old = there(file, text)
    const at = old.lastIndexOf(end)
    if (at < 0) throw new Error(`${file} does not hold ${JSON.stringify(end)}`)
    return `${old.slice(0, at)}${line}\n${old.slice(at)}`
  },
})

/** A migration is a file and its line in the list. */
export const migration = (version: number, name: string, sql: string): readonly [Step, Step] => [
  [
    made(
      `db/migrations/${version}-${name}.ts`,
      `import type { Migration } from '../schema/migrate.ts'

export const ${name}: Migration = { version: ${version}, sql: \`${sql}\` }
`,
    ),
  ],
  [
    first('db/migrations/index.ts', `import { ${name} } from './${version}-${name}.ts'`),
    atEnd('db/migrations/index.ts', ']', `  ${name},`),
  ],
]
