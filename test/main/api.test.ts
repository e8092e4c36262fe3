import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, test } from 'vitest'
import { recordNames, recordTypeOf } from '../../db/model/index.ts'
import { answer } from '../../main/api.ts'
import { freshApp, type TestApp } from '../helpers/app.ts'

let app: TestApp
beforeEach(async () => {
  app = await freshApp()
})

/** All records of all types, bin included. */
const everything = () =>
  recordNames.map((name) => [app.openFile.store().list(name).rows, app.openFile.store().list(name, { bin: true }).rows])

/** What the call is refused with; nothing may have changed, and it is no failure of ours. */
const refusal = async (name: unknown, input?: unknown) => {
  const before = everything()
  const result = await answer(app.context, name, input)
  expect(everything()).toEqual(before)
  expect(app.logged).toEqual([])
  return result.ok ? 'accepted' : result.error
}

const invalid = { kind: 'invalid', message: expect.stringMatching(/^(?!.*\b(invalid|expected|received)\b).*\.$/is) }
const dutch = (field?: string) => (field === undefined ? invalid : { ...invalid, field })

/** As it comes over the edge: `__proto__` as a key of its own. */
const hostile = (json: string): unknown => JSON.parse(json)

describe('a call', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'record',
    'record.list ',
    'RECORD.LIST',
    'x'.repeat(1_000_000),
    '',
    null,
    undefined,
    0,
    ['app.state'],
    { name: 'app.state' },
    Symbol.iterator,
  ])('that does not exist is refused: %.30s', async (name) => {
    expect(await refusal(name)).toEqual(dutch())
  })

  test.each([
    ['app.state', null],
    ['app.state', {}],
    ['record.list', undefined],
    ['record.list', []],
    ['record.list', { type: '__proto__' }],
    ['record.list', { type: 'sqlite_schema' }],
    ['record.list', { type: 'activity', year: '2022' }],
    ['record.list', { type: 'activity', year: 10_000 }],
    ['record.list', { type: 'activity', limit: 501 }],
    ['record.list', { type: 'activity', limit: Number.POSITIVE_INFINITY }],
    ['record.list', { type: 'activity', offset: -1 }],
    ['record.list', { type: 'activity', search: 'x'.repeat(201) }],
    ['record.list', { type: 'activity', more: true }],
    ['record.list', { type: 'activity', sort: { field: 'constructor', descending: false } }],
    ['record.list', { type: 'activity', sort: { field: '__proto__', descending: false } }],
    ['record.list', { type: 'activity', sort: { field: 'title DESC; DROP TABLE activity', descending: false } }],
    ['record.list', { type: 'consultation', sort: { field: 'actors', descending: false } }],
    ['record.list', { type: 'consultation', where: { actors: 1 } }],
    ['record.list', { type: 'activity', where: { 'title = title OR 1': 1 } }],
    ['record.list', { type: 'activity', where: hostile('{"toString": 1}') }],
    ['record.get', { type: 'activity', id: '1' }],
    ['record.get', { type: 'activity', id: 0 }],
    ['record.get', { type: 'activity', id: 2 ** 53 }],
    ['record.remove', { type: 'activity' }],
    ['record.save', { type: 'activity', id: null }],
    ['record.save', { type: 'activity', id: null, patch: null }],
    ['record.save', { type: 'activity', id: null, patch: [] }],
    ['record.save', { type: 'activity', id: null, patch: [['title', 'x']] }],
    ['record.save', { type: 'activity', id: null, patch: 'title' }],
    ['record.save', { type: 'activity', id: null, patch: new Map([['title', 'x']]) }],
    ['record.save', { type: 'activity', id: null, patch: new Uint8Array(3) }],
    ['record.save', { type: 'activity', id: null, patch: { id: 7 } }],
    ['record.save', { type: 'activity', id: null, patch: { deletedAt: '2022-01-01' } }],
    ['record.save', { type: 'activity', id: null, patch: { stars: 5 } }],
    ['record.save', { type: 'activity', id: null, patch: hostile('{"__proto__": {"title": "x"}}') }],
    ['record.save', { type: 'activity', id: null, patch: hostile('{"constructor": {"prototype": 1}}') }],
    ['record.save', hostile('{"type": "activity", "id": null, "patch": {}, "__proto__": {"id": 1}}')],
    ['figures.list', {}],
    ['report.preview', { year: 2022.5 }],
    ['report.export', { year: 2022, folder: '/tmp' }],
  ])('of the wrong shape is refused: %s %j', async (name, input) => {
    expect(await refusal(name, input)).toEqual(expect.objectContaining(dutch()))
  })

  test.each([
    '../verslag.pdf',
    '..\\verslag.pdf',
    '/etc/verslag.pdf',
    'C:\\verslag.pdf',
    'C:verslag.pdf',
    'map/verslag.pdf',
    '.pdf',
    '.verborgen.pdf',
    '..pdf',
    'verslag',
    'verslag.pdf.exe',
    'verslag.pdf\n',
    'ver\u0000slag.pdf',
    'ver\ud800slag.pdf',
    'con.pdf',
    'LPT1.pdf',
    `${'x'.repeat(151)}.pdf`,
    ['verslag.pdf'],
    null,
  ])('never writes outside the export folder: %j', async (fileName) => {
    expect(await refusal('report.export', { year: 2022, fileName })).toEqual(dutch('fileName'))
  })
})

describe('a value that breaks a rule is refused with its field', () => {
  test.each([
    ['title', 'x'.repeat(8001)],
    ['title', 'x'.repeat(5_000_000)],
    ['title', 'bel \u0007'],
    ['title', 'half \ud800'],
    ['title', 'twee\nregels'],
    ['title', 5],
    ['title', ['x']],
    ['title', { toString: 'x' }],
    ['startDate', '2022-02-30'],
    ['startDate', '5/3/2022'],
    ['startDate', new Date(0)],
    ['status', 'verwijderd'],
    ['status', '__proto__'],
    ['status', 'toString'],
    ['theme', 999],
    ['theme', '1'],
    ['theme', -1],
    ['participants', -1],
    ['participants', 2.5],
    ['participants', Number.NaN],
    ['participants', Number.POSITIVE_INFINITY],
    ['participants', '12'],
    ['hours', 10_001],
    ['notes', 'x'.repeat(8001)],
  ])('%s: %.20j', async (field, value) => {
    const input = { type: 'activity', id: null, patch: { title: 'Samen lezen', [field]: value } }
    expect(await refusal('record.save', input)).toEqual(dutch(field))
  })

  test('an end before the start', async () => {
    const patch = { title: 'Samen lezen', startDate: '2022-03-05', endDate: '2022-03-04' }
    expect(await refusal('record.save', { type: 'activity', id: null, patch })).toEqual(dutch('endDate'))
  })

  test('any field of any type, given what no field takes, answers in Dutch', async () => {
    const unfit = [
      Symbol.for('x').description,
      5.5,
      -1,
      true,
      [],
      ['x'],
      [{}],
      [null],
      [{ year: 2022 }],
      {},
      hostile('{"__proto__": 1}'),
    ]
    for (const name of recordNames)
      for (const field of Object.keys(recordTypeOf(name).fields))
        for (const value of unfit) {
          const result = await answer(app.context, 'record.save', { type: name, id: null, patch: { [field]: value } })
          if (!result.ok) expect({ name, field, value, ...result.error }).toMatchObject({ ...invalid, field })
        }
    expect(app.logged).toEqual([])
  })
})

test('a failure nobody foresaw goes to the log, and the screen gets a sentence without particulars', async () => {
  const folder = () => {
    throw new TypeError('geheim')
  }
  const context = { ...app.context, exporter: { ...app.context.exporter, folder } }
  const result = await answer(context, 'app.state', undefined)
  expect(result).toEqual({
    ok: false,
    error: { kind: 'internal', message: expect.stringContaining('Alles wat bewaard was, is nog bewaard.') },
  })
  expect(app.logged).toEqual([expect.any(TypeError)])
})

test('what a call returned is in the file', async () => {
  const patch = { title: 'Samen lezen', startDate: '2022-03-05' }
  const saved = await answer(app.context, 'record.save', { type: 'activity', id: null, patch })
  expect(saved).toMatchObject({ ok: true, value: { id: 1, title: 'Samen lezen', status: 'planned' } })
  expect(readFileSync(`${app.openFile.store().path}-wal`).includes('Samen lezen')).toBe(true)
})
