import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '../../../db/model/result.ts'
import { logIn } from '../../../main/log/log.ts'
import { scrubbed } from '../../../main/log/scrub.ts'
import { tempFolder } from '../../helpers/folder.ts'

/** What a user would not want anyone to read. */
const secrets = ['Ann Peeters', '/home/ann/Documenten', 'C:\\Users\\Ann', 'ann@voorbeeld.be', 'Samen lezen', 'geheim']

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

const thrown = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (cause) {
    return cause
  }
}

test.each([
  ['a refusal', new Refusal({ kind: 'inUse', message: `“Samen lezen” van Ann Peeters staat in ${secrets[1]}.` })],
  [
    'a refusal with its cause',
    new Refusal(
      { kind: 'unwritable', message: 'C:\\Users\\Ann\\verslag.pdf is niet bewaard' },
      Object.assign(new Error("EACCES: permission denied, open '/home/ann/Documenten/verslag.pdf'"), {
        code: 'EACCES',
      }),
    ),
  ],
  ['JSON that could not be read', thrown(() => JSON.parse('{"name": "Ann Peeters", "geheim": ann@voorbeeld.be}'))],
  ['an error in our own words', new Error('no record Samen lezen of Ann Peeters <ann@voorbeeld.be>')],
  ['an error that quotes', new TypeError('cannot use "Samen lezen" and ‘geheim’ in `Ann Peeters`')],
  ['an error that names a path', new TypeError('cannot open /home/ann/Documenten/x or C:\\Users\\Ann\\x')],
  ['an error with a name of its own', Object.assign(new Error('x'), { name: 'Ann Peeters' })],
  ['a code that is none', Object.assign(new Error('x'), { code: 'geheim' })],
  ['text', 'Ann Peeters'],
  ['an object', { name: 'Ann Peeters' }],
])('%s leaves nothing of the user in the log', (_what, cause) => {
  const kept = scrubbed(cause)
  for (const secret of secrets) expect(kept).not.toContain(secret)
  expect(kept).not.toMatch(/\bann\b|\/home|Users/i)
})

test('what helps to find a mistake is kept: kind, code, words of the language, place in our code', () => {
  const cause = new TypeError("Cannot read properties of undefined (reading 'title')")
  cause.stack = [
    `TypeError: ${cause.message}`,
    '    at save (file:///home/ann/app.asar/out/main/index.js:3:7)',
    '    at async Object.run (C:\\Users\\Ann\\app.asar\\node_modules\\pdfmake\\js\\index.js:10:2)',
    '    at geheim (/home/ann/Documenten/eigen.js:1:1)',
    '    at process.processTicks (node:internal/process/task_queues:104:5)',
  ].join('\n')
  const full = Object.assign(new Error('x', { cause }), { name: 'SqliteError', code: 'SQLITE_FULL', stack: '' })
  const refusal = new Refusal({ kind: 'full', message: 'x', field: 'title' }, full)
  refusal.stack = ''
  expect(scrubbed(refusal)).toBe(
    [
      'Refusal full title',
      '  cause: SqliteError SQLITE_FULL',
      "  cause: TypeError Cannot read properties of undefined (reading 'title')",
      '  at save out/main/index.js:3:7',
      '  at Object.run node_modules\\pdfmake\\js\\index.js:10:2',
      '  at process.processTicks node:internal/process/task_queues:104:5',
    ].join('\n'),
  )
})

test('a circle of causes ends', () => {
  const cause = new Error('x')
  cause.cause = cause
  expect(scrubbed(cause).split('cause:')).toHaveLength(6)
})

test('entries are kept with their time, over a restart, and the latest are shown', () => {
  const folder = tempFolder()
  logIn(folder).log('first of our own')
  const { log, recent } = logIn(folder)
  log(new RangeError('Invalid time value'))
  expect(recent()).toMatch(
    /^\d{4}-\d\d-\d\dT[\d:.]+Z first of our own\n\d{4}-\d\d-\d\dT[\d:.]+Z RangeError Invalid time value\n/,
  )
})

test('the log stays small: an old file gives way, and help sees whole entries of the latest only', () => {
  const folder = tempFolder()
  const { log, recent } = logIn(folder)
  for (let entry = 0; entry < 1200; entry++) log(`${entry} ${'x'.repeat(500)}`)
  expect(readdirSync(folder).toSorted()).toEqual(['logboek-vorige.txt', 'logboek.txt'])
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(201_000)
  expect(recent().length).toBeLessThanOrEqual(6000)
  expect(recent()).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(recent()).toContain(' 1199 x')
})

test('a log that can’t be written breaks nothing', () => {
  const folder = tempFolder()
  mkdirSync(join(folder, 'logboek.txt'))
  const { log, recent } = logIn(folder)
  expect(() => log('lost')).not.toThrow()
  expect(recent()).toBe('')
  expect(readdirSync(folder)).toEqual(['logboek.txt'])
  expect(() => readFileSync(join(folder, 'logboek.txt'))).toThrow()
})
