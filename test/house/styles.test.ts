import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { classesIn, definedIn, isUsed, type Sheet } from './styles.ts'

const root = join(import.meta.dirname, '../../renderer')
const read = (pattern: string): readonly Sheet[] =>
  globSync(pattern, { cwd: root }).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))

const sheets = read('**/*.css')
const code = read('**/*.{ts,tsx}')
  .map(({ text }) => text)
  .join('\n')

const twiceDefined = (all: readonly Sheet[]): readonly string[] => {
  const files = Map.groupBy(
    all.flatMap((sheet) => [...definedIn(sheet)].map((name) => ({ name, file: sheet.file }))),
    ({ name }) => name,
  )
  return [...files]
    .filter(([, by]) => by.length > 1)
    .map(([name, by]) => `${name}: ${by.map(({ file }) => file).join(', ')}`)
}
const unused = (all: readonly Sheet[]): readonly string[] =>
  all.flatMap((sheet) =>
    [...classesIn(sheet)].filter((name) => !isUsed(name, code)).map((name) => `${sheet.file}: ${name}`),
  )

it('every class of a style sheet is used', () => {
  expect(sheets.length).toBeGreaterThan(50)
  expect(unused(sheets)).toEqual([])
  expect(unused([{ file: 'planted.css', text: '@layer screens { .records { & .planted { gap: 0 } } }' }])).toEqual([
    'planted.css: planted',
  ])
})

it('a class is defined by one style sheet', () => {
  expect(twiceDefined(sheets)).toEqual([])
  const planted = {
    file: 'planted.css',
    text: '@layer screens { .planted .records, p.notice:not(.records) { gap: 0 } }',
  }
  expect(twiceDefined([...sheets, planted])).toEqual([
    expect.stringMatching(/^notice: .*ui\/notice\.css.*planted\.css$/),
  ])
})

it('every style sheet is in a layer of those that are declared', () => {
  const order = sheets.find(({ file }) => file === 'public/layers.css')?.text ?? ''
  const layers = /@layer ([^;]+);/.exec(order)?.[1]?.split(', ') ?? []
  expect(layers).toEqual(['tokens', 'base', 'ui', 'screens'])
  const outside = sheets.filter(({ file, text }) => {
    const rules = text.replace(/\/\*[\s\S]*?\*\/|@import [^;]+;|@page \{[^}]*\}/g, '').trim()
    return (
      file !== 'public/layers.css' && rules !== '' && !layers.some((layer) => rules.startsWith(`@layer ${layer} {`))
    )
  })
  expect(outside.map(({ file }) => file)).toEqual([])
})
