import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../helpers/folder.ts'
import { skippedStories, skippedTests } from '../helpers/skipped.ts'

const fileOf = (report: object): string => {
  const path = join(tempFolder(), 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

test('a story that was skipped is told with its reason, however deep its suite lies', () => {
  const spec = (title: string, status: string, annotations: readonly object[] = []) => ({
    title,
    tests: [{ status, annotations }],
  })
  const inner = { specs: [spec('b', 'skipped', [{ type: 'skip', description: 'no disk' }]), spec('c', 'skipped')] }
  const path = fileOf({ suites: [{ specs: [spec('a', 'expected')], suites: [inner] }] })
  expect(skippedStories(path)).toEqual(['b: no disk', 'c: no reason given'])
})

test('a unit test that did not run is told, one that failed is not', () => {
  const assertionResults = ['passed', 'skipped', 'todo', 'failed'].map((status) => ({ fullName: status, status }))
  expect(skippedTests(fileOf({ testResults: [{ assertionResults }] }))).toEqual(['skipped', 'todo'])
})

test('a step that did not run tells of nothing', () => {
  const path = join(tempFolder(), 'none.json')
  expect([...skippedTests(path), ...skippedStories(path)]).toEqual([])
})
