import { stripTypeScriptTypes } from 'node:module'
import { expect, it } from 'vitest'
import { instrument, isActive, mutated } from './instrument.ts'
import { mutantsOf } from './mutants.ts'
import { sample } from './sample.ts'

const changesOf = (source: string): readonly string[] =>
  mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant))

/** What the instrumented source gives while this mutant is active; `run` is what it must define. */
const runs = (source: string, active: number): unknown => {
  const mutants = mutantsOf('a.ts', source).map((mutant, id) => ({ ...mutant, id }))
  const code = stripTypeScriptTypes(instrument(source, mutants))
  return new Function(isActive, `${code}\nreturn run()`)((id: number) => id === active)
}

it('swaps operators, and decides what is asked', () => {
  expect(changesOf('const a = b > 1 ? c : d')).toEqual([
    'const a = true ? c : d',
    'const a = false ? c : d',
    'const a = b >= 1 ? c : d',
  ])
  expect(changesOf('const a = b && !c')).toEqual(['const a = b || !c', 'const a = b && c'])
})

it('drops what falls back, filters and cuts, and the question whether something is there', () => {
  expect(changesOf('const a = b.filter(c) ?? d')).toEqual(['const a = b ?? d', 'const a = b.filter(c)'])
  expect(changesOf('const a = b?.c')).toEqual(['const a = b.c'])
  expect(changesOf('const a = b?.[0]')).toEqual(['const a = b[0]'])
})

it('leaves out calls and assignments that stand alone', () => {
  expect(changesOf('a.b(c)\nd = e')).toEqual(['undefined\nd = e', 'a.b(c)\nundefined'])
})

it('empties lists, objects and the words of the code, not what people read', () => {
  expect(changesOf('const a = [b]')).toEqual(['const a = []'])
  expect(changesOf("const a = f('held')")).toEqual(["const a = f('')"])
  expect(changesOf("const a = f('Een zin.', `b`)\nimport c from 'd'\ntype E = 'f'")).toEqual([])
  expect(changesOf("const a = { label: 'thema' }")).toEqual(['const a = {}'])
})

it('makes one program of all changes, which does as before while none is active', () => {
  const source = `
    const kept: number[] = []
    const run = (): readonly number[] => {
      kept.push(1)
      ;[2, 3].forEach((n) => kept.push(n))
      if (kept.length > 3) kept.pop()
      const last = kept?.filter((n: number) => n > 1).map((n) => n * 2)
      return last as readonly number[]
    }`
  const changes = changesOf(source)
  const activeWhere = (text: string) => changes.findIndex((change) => change.includes(text))
  expect(runs(source, -1)).toEqual([4, 6])
  expect(runs(source, activeWhere('undefined\n      ;[2, 3]'))).toEqual([4, 6])
  expect(runs(source, activeWhere('n >= 1'))).toEqual([2, 4, 6])
  expect(runs(source, activeWhere('n / 2'))).toEqual([1, 1.5])
  expect(runs(source, activeWhere('kept.map'))).toEqual([2, 4, 6])
  expect(runs(source, activeWhere(';[].forEach'))).toEqual([])
})

it('draws the same sample for the same seed', () => {
  const items = Array.from({ length: 100 }, (_, index) => index)
  const drawn = sample(items, 10, 1)
  expect(drawn).toHaveLength(10)
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
  expect(sample(items, 10, 1)).toEqual(drawn)
  expect(sample(items, 10, 2)).not.toEqual(drawn)
})
