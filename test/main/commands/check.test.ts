import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { makeExample } from '../../../db/example/index.ts'
import { check } from '../../../main/commands/check.ts'
import { cli } from '../../helpers/cli.ts'
import { tempFolder } from '../../helpers/folder.ts'

const rows = z.array(
  z.strictObject({
    id: z.string().min(1),
    severity: z.enum(['warning', 'notice']),
    message: z.string().min(1),
    records: z.array(z.strictObject({ type: z.string(), ids: z.array(z.int()).min(1) })),
  }),
)

const exampleFile = async (): Promise<string> => {
  const db = join(tempFolder(), 'voorbeeld.jaarverslag')
  await makeExample(db)
  return db
}

it('gives the findings as JSON, warnings first', async () => {
  const db = await exampleFile()
  const { code, stdout, stderr } = await cli(['check', '--db', db, '--year', '2022', '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const found = rows.parse(JSON.parse(stdout))
  expect(found.map(({ severity }) => severity)).toEqual([
    ...Array.from({ length: 4 }, () => 'warning'),
    ...Array.from({ length: 3 }, () => 'notice'),
  ])
  expect(found[0]).toMatchObject({ id: 'themes.sum', records: [{ type: 'activity' }] })
})

it('without --json, puts them in groups that anyone can read', async () => {
  const text = await check.run(['--db', await exampleFile(), '--year', '2022'])
  expect(text).toMatch(
    /^Klopt het jaarverslag van 2022\?\n\nKlopt niet, of kan zo niet\n\n- De thema’s tellen samen 42/,
  )
  expect(text).toContain('\n\nKijk nog even na\n\n- 2 van de 47 dienstverleningen')
})

it('says that all is well', async () => {
  const args = ['--db', await exampleFile(), '--year', '1999']
  expect(await check.run(args)).toBe('Alles klopt in het jaarverslag van 1999.\n')
  expect(await check.run([...args, '--json'])).toBe('[]\n')
})
