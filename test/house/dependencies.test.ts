import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { fontFiles } from '../../main/pdf/fonts.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const names = z.record(z.string(), z.string())
const manifest = z
  .object({ scripts: names, dependencies: names, devDependencies: names })
  .parse(JSON.parse(read('package.json')))
const declared = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })

const sources = globSync(['{db,main,preload,renderer,test}/**/*.{ts,tsx,css}', '*.config.ts', '{,*/}tsconfig*.json'], {
  cwd: root,
}).map(read)

const isNamed = (name: string) => sources.some((text) => new RegExp(`["']${name}["'/]`).test(text))

const fonts = Object.values(fontFiles).flatMap((pair) => Object.values(pair).flatMap((family) => Object.values(family)))
const isFont = (name: string) => fonts.some((path) => path.includes(join('node_modules', name)))

/** The programs that a package brings. */
const programsOf = (name: string): readonly string[] => {
  const { bin = {} } = z
    .object({ bin: z.union([z.string().transform(() => ({ [name]: '' })), names]).optional() })
    .parse(JSON.parse(read(`node_modules/${name}/package.json`)))
  return Object.keys(bin)
}
const words = new Set(Object.values(manifest.scripts).flatMap((script) => script.split(/\s+/)))
/** Node comes by a package per platform, behind this one. */
const isRun = (name: string) => name === 'node-runtime' || programsOf(name).some((program) => words.has(program))

/** `@types/x` is used by who uses x. */
const isUsed = (name: string): boolean => {
  const subject = name.replace(/^@types\//, '')
  return isNamed(subject) || isFont(name) || (subject === name && isRun(name))
}

it('every package that is declared is imported, or run by a script', () => {
  expect(declared.length).toBeGreaterThan(40)
  expect(declared.filter((name) => !isUsed(name))).toEqual([])
})

it('what is installed is what is declared', () => {
  expect(() => execFileSync('npm ls --all', { cwd: root, shell: true, stdio: 'pipe' })).not.toThrow()
})
