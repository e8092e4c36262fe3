import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// Notices are others' texts.
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root }).filter((page) => page !== join('docs', 'notices.md'))

/** The files and folders of ours that a page names, as code from the root or as a link from where the page stands. */
const pathsIn = (page: string): readonly string[] => {
  const text = readFileSync(join(root, page), 'utf8')
  const named = [...text.matchAll(/`((?:db|main|preload|renderer|test|docs|build)\/[\w./-]+)`/g)]
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
  return [...named.map(([, path = '']) => path), ...linked.map(([, path = '']) => normalize(join(dirname(page), path)))]
}

it.each(pages)('%s names files that are there', (page) => {
  expect(pathsIn(page).filter((path) => !existsSync(join(root, path)))).toEqual([])
})

it('reads paths and links off a page', () => {
  expect(pathsIn('README.md')).toContain('db/model')
  expect(pathsIn('docs/values.md')).toContain('main/api.ts')
})
