import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Recipe, Step, Tool } from './recipe.ts'

const root = join(import.meta.dirname, '../..')
const parts = ['db', 'main', 'preload', 'renderer', 'test', 'docs', 'package.json', 'CHANGELOG.md', 'vitest.config.ts']
const settings = ['tsconfig.base.json', 'tsconfig.json', 'out/types']
const left = join('test', 'e2e')

/** Made from the model, by a test that is told to. */
const fromModel = 'docs/data-format.schema.json'
const planted = 'test/house/planted.test.ts'

const testOf = (recipes: readonly Recipe[]): string =>
  [
    "import { expect, it } from 'vitest'",
    "import { freshStore } from '../helpers/store.ts'",
    ...recipes.map(({ shown }) => shown.imports),
    ...recipes.map(
      ({ name, shown }) => `it('planted: ${name}', async () => { const store = await freshStore(); ${shown.body} })`,
    ),
  ].join('\n')

/** Tables, open format and glossary against the model, and what was planted. */
const tests = ['test/db/drift', 'json-schema', 'glossary', planted]
const named = 'model and the tables|is the one in docs|glossary|planted'

/** What a tool runs, in a folder; `update` lets it write the files that are made from the model. */
const commandOf = (tool: Tool, update: boolean): readonly string[] => {
  switch (tool) {
    case 'lint':
      return ['test/house/lint-rooms.ts']
    case 'types':
      return ['node_modules/typescript/bin/tsc', '-b', 'renderer', '--pretty', 'false']
    case 'tests':
      return ['node_modules/vitest/vitest.mjs', 'run', ...tests, '-t', named, ...(update ? ['-u'] : [])]
  }
}

export type Outcome = { readonly passed: boolean; readonly said: string }

/** A copy of the app in which recipes can be followed. */
export type CopiedApp = {
  /** The app as it is with these steps taken, and no others. */
  readonly take: (steps: readonly Step[]) => void
  readonly run: (tool: Tool, update?: boolean) => Promise<Outcome>
  readonly remove: () => void
}

/** Copies the app, with what the compiler knows of it already, and plants a test of what the recipes add. */
export const copiedApp = (recipes: readonly Recipe[]): CopiedApp => {
  const folder = mkdtempSync(join(tmpdir(), 'jaarverslag-'))
  const at = (path: string) => join(folder, path)
  for (const part of [...parts, ...settings].filter((path) => existsSync(join(root, path))))
    cpSync(join(root, part), at(part), { recursive: true, filter: (path) => path !== join(root, left) })
  symlinkSync(join(root, 'node_modules'), at('node_modules'), 'junction')
  writeFileSync(at(planted), testOf(recipes))

  const read = (file: string) => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : null)
  const before = new Map([[fromModel, read(fromModel)]])
  const restore = () => {
    for (const [file, text] of before) {
      if (text === null) rmSync(at(file), { force: true })
      else writeFileSync(at(file), text)
    }
  }
  return {
    take: (steps) => {
      restore()
      for (const { file, edit } of steps.flat()) {
        const text = read(file)
        if (!before.has(file)) before.set(file, text)
        writeFileSync(at(file), edit(text))
      }
    },
    run: (tool, update = false) =>
      new Promise((resolve) => {
        const env = { ...process.env, NO_COLOR: '1' }
        execFile(
          process.execPath,
          commandOf(tool, update),
          { cwd: folder, env, maxBuffer: 2 ** 26 },
          (fault, out, said) => resolve({ passed: fault === null, said: `${out}${said}` }),
        )
      }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
