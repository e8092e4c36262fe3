/** Files that came to harm, or that someone made: refused in a sentence and left as they are, or opened and read. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportStore, exportText } from '../../db/exchange/export.ts'
import { loadInto } from '../../db/exchange/load.ts'
import { figuresOf } from '../../db/figures/index.ts'
import { openStore } from '../../db/file/open.ts'
import { recordNames } from '../../db/model/index.ts'
import { Refusal } from '../../db/model/result.ts'
import { refusalOf } from '../../db/sql/sql.ts'
import { tempFolder } from '../helpers/folder.ts'
import { hostile, patience, tries } from '../helpers/fuzz.ts'
import { randomStore } from '../helpers/random-store.ts'

/** A store with records of every kind, whole and closed: its bytes. */
const storeBytes = async (path: string): Promise<Buffer> => {
  const store = await openStore(path)
  loadInto(store, JSON.parse([...exportText(randomStore(7))].join('')))
  store.close()
  return readFileSync(path)
}

/** What went wrong, as the edge of the app would tell it; anything but a refusal is a mistake of ours. */
const refused = (cause: unknown): Refusal => {
  const found = refusalOf(cause)
  if (found instanceof Refusal) return found
  throw cause
}

type Harm = { readonly at: number; readonly bytes: Uint8Array; readonly cut: number | null }
const harm: fc.Arbitrary<Harm> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8 }),
    fc.uint8Array({ minLength: 100, maxLength: 8000 }),
    fc.constant(new Uint8Array(4096)),
  ),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
})

const harmed = (whole: Buffer, harms: readonly Harm[]): Buffer => {
  const spoilt = Buffer.from(whole)
  // Half of the harm goes to the first pages, where the shape of the file is told.
  for (const { at, bytes } of harms)
    spoilt.set(
      bytes.subarray(0, spoilt.length - 1),
      Math.floor(at ** 2 * (spoilt.length - Math.min(bytes.length, spoilt.length - 1))),
    )
  const cut = harms.find((one) => one.cut !== null)?.cut ?? null
  return cut === null ? spoilt : spoilt.subarray(0, Math.floor(cut * spoilt.length))
}

it(
  'a store with random bytes in it is refused and left as it is, or opened; nothing crashes',
  async () => {
    const folder = tempFolder()
    const whole = await storeBytes(join(folder, 'heel.jaarverslag'))
    let round = 0
    await fc.assert(
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), async (harms) => {
        const path = join(folder, `${round++}.jaarverslag`)
        const spoilt = harmed(whole, harms)
        writeFileSync(path, spoilt)
        try {
          const store = await openStore(path)
          try {
            for (const name of recordNames) store.list(name)
            exportStore(store.reader, { private: true })
            figuresOf(store.reader, 2022)
          } catch (cause) {
            refused(cause)
          } finally {
            store.close()
          }
        } catch (cause) {
          expect(refused(cause).error.message).toMatch(/\.$/)
          expect(readFileSync(path).equals(spoilt)).toBe(true)
        }
      }),
      tries(60),
    )
  },
  patience,
)

/** Every place in a value, as the way to it. */
const placesIn = (
  value: unknown,
  way: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] => {
  if (Array.isArray(value)) return [way, ...value.slice(0, 3).flatMap((one, index) => placesIn(one, [...way, index]))]
  if (value !== null && typeof value === 'object' && !(value instanceof Uint8Array))
    return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))]
  return [way]
}

const changedAt = (value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown => {
  if (key === undefined) return to
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? changedAt(one, rest, to) : one))
  return { ...Object(value), [key]: changedAt(Reflect.get(Object(value), key), rest, to) }
}

it(
  'a file of the open format with anything in any place is refused whole, or comes out as it went in',
  async () => {
    const folder = tempFolder()
    let round = 0
    const made: unknown = JSON.parse([...exportText(randomStore(3))].join(''))
    const places = placesIn(made)
    const json = hostile.map((value) =>
      JSON.stringify(value, (_key, one) => (typeof one === 'bigint' ? `${one}` : one)),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), json, async (place, text) => {
        const given = changedAt(made, place, text === undefined ? null : JSON.parse(text))
        const [path, other] = [join(folder, `${round}.jaarverslag`), join(folder, `${round++}-weer.jaarverslag`)]
        const store = await openStore(path)
        try {
          loadInto(store, given)
          const out = JSON.parse([...exportText(exportStore(store.reader, { private: true }))].join(''))
          const again = await openStore(other)
          loadInto(again, out)
          expect(exportStore(again.reader, { private: true })).toEqual(exportStore(store.reader, { private: true }))
          again.close()
        } catch (cause) {
          expect(refused(cause).error.message).toMatch(/\.$/)
          for (const name of recordNames) expect(store.list(name).total).toBe(0)
        } finally {
          store.close()
        }
      }),
      tries(30),
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  },
  patience,
)
