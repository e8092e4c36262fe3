import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

const importsOf = (root: string, file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\b(?:from|import)[ (]'(\.{1,2}\/[^']+\.tsx?)'/g)]
    .map(([, path = '']) => posix.join(posix.dirname(file), path))
    .filter((path) => existsSync(join(root, path)))

/**
 * The test files that look after a place (`db/import`, `db/records/bin`), nearest first: those that stand under its name, else in its
 * folder, then those that import one of its files themselves or through a helper.
 */
export const nearestTests = (root: string, place: string): readonly string[] => {
  const all = globSync('test/{db,main}/**/*.test.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
  const named = all.filter((file) => file.startsWith(`test/${place}`))
  const own = named.length > 0 ? named : all.filter((file) => file.startsWith(`test/${posix.dirname(place)}/`))
  const known = new Map<string, readonly string[]>()
  const imported = (file: string): readonly string[] => {
    const before = known.get(file) ?? importsOf(root, file)
    known.set(file, before)
    return before
  }
  const isOfPlace = (file: string) => file.startsWith(place)
  const direct = all.filter((file) => imported(file).some(isOfPlace))
  const through = all.filter((file) =>
    imported(file).some((helper) => helper.startsWith('test/') && imported(helper).some(isOfPlace)),
  )
  return [...new Set([...own, ...direct, ...through].map((file) => posix.normalize(file)))]
}
