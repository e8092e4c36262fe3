import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { exportStore } from '../../../db/exchange/export.ts'
import { jsonSchema } from '../../../db/exchange/json-schema.ts'
import { loadInto } from '../../../db/exchange/load.ts'
import { figuresOf } from '../../../db/figures/index.ts'
import { exampleStore } from '../../helpers/example-store.ts'
import { randomStore } from '../../helpers/random-store.ts'
import { freshStore } from '../../helpers/store.ts'

const schema = z.fromJSONSchema(jsonSchema() as Parameters<typeof z.fromJSONSchema>[0])

/** The examples in the documentation. */
const documented = [...readFileSync('docs/data-format.md', 'utf8').matchAll(/```json\n([^`]+)```/g)].map(
  ([, json = '']): unknown => JSON.parse(json),
)

it('is the one in docs; “npm run -s test:unit -- json-schema -u” writes it anew after a change of the model', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/data-format.schema.json',
  )
})

it('holds for what is exported', async () => {
  const store = await exampleStore()
  expect(schema.safeParse(exportStore(store.reader)).error).toBeUndefined()
  expect(schema.safeParse(exportStore(store.reader, { private: true })).error).toBeUndefined()
  for (let seed = 1; seed <= 20; seed++)
    expect(schema.safeParse(randomStore(seed)).error, `seed ${seed}`).toBeUndefined()
})

it.each([
  { format: 'jaarverslag', version: 2, records: {} },
  { format: 'jaarverslag', version: 1, records: { vorming: [] } },
  { format: 'jaarverslag', version: 1, records: { event: [{ title: 'zonder id' }] } },
  { format: 'jaarverslag', version: 1, records: { event: [{ id: 1, titel: 'a' }] } },
  { format: 'jaarverslag', version: 1, records: { event: [{ id: 1, participants: -1 }] } },
  { format: 'jaarverslag', version: 1, records: { activity: [{ id: 1, status: 'gehouden' }] } },
])('refuses %j', (json) => {
  expect(schema.safeParse(json).success).toBe(false)
})

it('and the examples in docs can be loaded and counted', async () => {
  expect(documented).toHaveLength(1)
  for (const json of documented) {
    expect(schema.safeParse(json).error).toBeUndefined()
    const store = await freshStore()
    loadInto(store, json)
    expect(figuresOf(store.reader, 2025).find(({ id }) => id === 'activities.total')?.value).toBe(1)
  }
})
