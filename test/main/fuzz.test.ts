/** Every call with random and hostile input: it is refused in a sentence or answered, and nothing else happens. */
import { readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { exportStore } from '../../db/exchange/export.ts'
import { faultsOf } from '../../db/file/verify.ts'
import { recordNames, recordTypeOf } from '../../db/model/index.ts'
import { Refusal } from '../../db/model/result.ts'
import { answer, api, type CallName } from '../../main/api.ts'
import { freshApp, startedFolder } from '../helpers/app.ts'
import { tempFolder } from '../helpers/folder.ts'
import { hostile, oddText, patience, tries } from '../helpers/fuzz.ts'

/** As far as JSON schema is used by the inputs of our calls. */
type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
}

const fieldNames = [...new Set(recordNames.flatMap((name) => Object.keys(recordTypeOf(name).fields)))]

/** Values of fields: some that fit, some that don't. */
const patch = fc.dictionary(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...fieldNames) }, { weight: 1, arbitrary: fc.string() }),
  fc.oneof(
    oddText(60),
    fc.integer({ min: -5, max: 3000 }),
    fc.constantFrom(
      null,
      true,
      '2022-02-28',
      '2022-02-30',
      'held',
      'report',
      [1],
      ['report'],
      [{ year: 2022, text: 'x' }],
    ),
    hostile,
  ),
  { maxKeys: 4 },
)

/** Input of the right shape, mostly. */
const shaped = (schema: Schema): fc.Arbitrary<unknown> => {
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(orHostile))
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, child]) => [key, orHostile(child)])),
        { requiredKeys: [...(schema.required ?? [])] },
      )
    case 'array':
      return fc.array(orHostile(schema.items ?? {}), { maxLength: 6 })
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 20 }), fc.constantFrom(2021, 2022, 1900, 2200))
    case 'string':
      return fc.oneof(oddText(30), fc.constantFrom('title', 'startDate', 'verslag.pdf', 'activities.total', '5/3/2022'))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return patch
  }
}
const orHostile = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 24, arbitrary: shaped(schema) }, { weight: 1, arbitrary: hostile })

const inputOf = (name: CallName): fc.Arbitrary<unknown> => {
  const { input } = api[name]
  // What JSON schema can't say, as values of fields, is left open, and filled by `patch`.
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema
  return fc.oneof({ weight: 9, arbitrary: orHostile(schema) }, { weight: 1, arbitrary: hostile })
}

/** As it is cloned over the edge: what can't be cloned never arrives. */
const arrives = (value: unknown): value is unknown => {
  try {
    structuredClone(value)
    return true
  } catch {
    return false
  }
}

/** Members that the language's own objects have; pollution would add to them. */
const membersOf = (): readonly string[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, Object].map((owner) =>
    Reflect.ownKeys(owner).map(String).join(),
  )

const names = Object.keys(api) as CallName[]
const takesNothing = names.filter((name) => api[name].input instanceof z.ZodUndefined)

/** Calls that print or copy a whole store take their time: they are tried less often. */
const slow = /^(file|backup|report\.(preview|export|exportAs|exportVersion|finalise)$|export\.)/

const refusal = { ok: false, error: { kind: expect.any(String), message: expect.stringMatching(/[.!?]$/) } }

it.each(names.filter((name) => !takesNothing.includes(name)))(
  '%s answers or refuses, whatever it is given',
  async (name) => {
    // A folder around that of the app, where nothing may come to lie.
    const outer = tempFolder()
    const app = await freshApp({}, undefined, { folder: await startedFolder(join(outer, 'app')) })
    app.openFile.store().save('activity', null, { title: 'Samen lezen', startDate: '2022-03-05', status: 'held' })
    const members = membersOf()
    await fc.assert(
      fc.asyncProperty(inputOf(name).filter(arrives), async (input) => {
        const result = await answer(app.context, name, structuredClone(input))
        if (!result.ok) {
          expect(result).toMatchObject(refusal)
          expect(result.error.kind).not.toBe('internal')
        }
        expect(() => structuredClone(result)).not.toThrow()
      }),
      tries(slow.test(name) ? 3 : 40),
    )
    expect(membersOf()).toEqual(members)
    expect(readdirSync(outer)).toEqual([basename(app.folder)])
    for (const path of app.opened)
      if (!path.startsWith('https://')) expect(relative(app.folder, path)).not.toMatch(/^\.\./)
    expect(app.logged.filter((cause) => !(cause instanceof Refusal))).toEqual([])
    if ('store' in app.openFile.opened()) {
      expect(faultsOf(app.openFile.store().reader)).toEqual([])
      expect(() => exportStore(app.openFile.store().reader)).not.toThrow()
    }
  },
  patience,
)

it('a call that takes nothing runs for nothing else', async () => {
  const app = await freshApp()
  const given = hostile.filter((value) => value !== undefined && arrives(value))
  for (const name of takesNothing)
    await fc.assert(
      fc.asyncProperty(given, async (input) => {
        expect(await answer(app.context, name, input)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
      }),
      tries(20),
    )
  expect(app.opened).toEqual([])
  expect(app.logged).toEqual([])
})

it('no name but that of a call is answered', async () => {
  const app = await freshApp()
  const name = fc.oneof(hostile, fc.string(), fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)))
  await fc.assert(
    fc.asyncProperty(
      name.filter((one) => !names.some((known) => known === one)),
      hostile,
      async (asked, input) => {
        expect(await answer(app.context, asked, input)).toMatchObject({ ok: false, error: { kind: 'invalid' } })
      },
    ),
    tries(200),
  )
  expect(app.logged).toEqual([])
})
