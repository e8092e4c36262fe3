/**
 * Changes the source in small ways and sees whether a test notices: `npm run mutate [-- PLACE… --sample N --seed S]`.
 * Prints per place how many changes were found, and each that was not; fails when fewer than 92 of 100 were.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { refusedByCompiler } from './compiler.ts'
import { equal } from './equal.ts'
import { mutantsOf, type Subject } from './mutants.ts'
import { nearestTests } from './nearest-tests.ts'
import { sample } from './sample.ts'
import { tryMutants, type Verdict } from './trial.ts'

const places = [
  'db/import',
  'db/figures',
  'db/model',
  'db/report/checks',
  'db/records/bin',
  'db/records/change',
  'db/records/history',
  'db/backup',
  'main/files',
  'main/pdf/check',
]
/** Of 100 changes, how many must be found. */
const least = 92

const root = join(import.meta.dirname, '../..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
})

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const sources = new Map<string, string>()
const sourceOf = (file: string): string => {
  const source = sources.get(file) ?? readFileSync(join(root, file), 'utf8')
  sources.set(file, source)
  return source
}

const subjectsOf = (place: string): readonly Subject[] =>
  globSync(`${place}{*.ts,/**/*.ts}`, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .flatMap((file) => mutantsOf(file, sourceOf(file)).map((mutant) => ({ ...mutant, file })))
    .map((subject, id) => ({ ...subject, id }))

/** Where a mutant is, and what it changes: the line as it reads and the change in it. */
const describe = ({ file, start, end, text }: Subject) => {
  const source = sourceOf(file)
  const opens = source.lastIndexOf('\n', start - 1) + 1
  const closes = source.indexOf('\n', start)
  const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
  return {
    file,
    place: `${file}:${source.slice(0, start).split('\n').length}`,
    line: squeezed(source.slice(opens, closes)),
    change: squeezed(`${source.slice(start, end)} → ${text}`),
  }
}

const isEqual = (subject: Subject): boolean => {
  const { file, line, change } = describe(subject)
  return equal.some((known) => known.file === file && known.line === line && known.change === change)
}

const survivors = (subjects: readonly Subject[], verdicts: ReadonlyMap<number, Verdict>) =>
  subjects.flatMap((subject) => {
    const verdict = verdicts.get(subject.id)
    return verdict !== undefined && 'reachedBy' in verdict ? [{ ...describe(subject), ...verdict }] : []
  })

const rows: { place: string; changes: number; tried: number; found: number; share: string; isEnough: boolean }[] = []
for (const place of positionals.length > 0 ? positionals : places) {
  const mutants = subjectsOf(place)
  if (mutants.length === 0) throw new Error(`${place}: nothing there to change`)
  const drawn = values.sample === undefined ? mutants : sample(mutants, Number(values.sample), Number(values.seed))
  const refused = refusedByCompiler(root, drawn)
  const tried = drawn.filter((mutant) => !refused.has(mutant.id) && !isEqual(mutant))
  say(`${place}: ${drawn.length} of ${mutants.length} changes, ${refused.size} refused by the compiler`)
  const verdicts = await tryMutants({ root, mutants, tried, tests: nearestTests(root, place), say })
  const left = survivors(tried, verdicts)
  for (const { place: where, line, change, reachedBy } of left)
    say(`unnoticed by ${reachedBy} tests: ${where}\n    ${line}\n    ${change}`)
  const found = tried.length - left.length
  const share = (found / tried.length) * 100
  rows.push({
    place,
    changes: mutants.length,
    tried: tried.length,
    found,
    share: `${share.toFixed(1)}%`,
    isEnough: share >= least,
  })
}
const cells = ['place', 'changes', 'tried', 'found', 'share'] as const
say(cells.map((cell) => cell.padEnd(20)).join(''))
for (const row of rows) say(cells.map((cell) => String(row[cell]).padEnd(20)).join(''))
process.exitCode = rows.every(({ isEnough }) => isEnough) ? 0 : 1
