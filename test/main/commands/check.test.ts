import { expect, it } from 'vitest'
import { z } from 'zod'
import { openStore } from '../../../db/file/open.ts'
import { checkReport } from '../../../db/report/checks/index.ts'
import { setAside } from '../../../db/report/checks/set-aside.ts'
import { check } from '../../../main/commands/check.ts'
import { today } from '../../helpers/checks.ts'
import { cli, exampleFolder } from '../../helpers/cli.ts'

const rows = z.array(
  z.strictObject({
    id: z.string().min(1),
    key: z.string().min(1),
    severity: z.enum(['warning', 'notice']),
    message: z.string().min(1),
    records: z.array(z.strictObject({ type: z.string(), ids: z.array(z.int()).min(1) })),
    setAside: z.strictObject({ reason: z.string(), on: z.string().nullable() }).nullable(),
  }),
)

it('gives the findings as JSON, warnings first', async () => {
  const { db } = await exampleFolder()
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
  const { db } = await exampleFolder()
  const text = await check.run(['--db', db, '--year', '2022'])
  expect(text).toMatch(
    /^Klopt het jaarverslag van 2022\?\n\nKlopt niet, of kan zo niet\n\n- De thema’s tellen samen 42/,
  )
  expect(text).toContain('\n\nKijk nog even na\n\n- 2 van de 47 dienstverleningen')
})

it('shows apart, with the reason, what was set aside', async () => {
  const { db } = await exampleFolder()
  const store = await openStore(db)
  const [sum] = checkReport(store.reader, 2022, today)
  setAside(store, { year: 2022, key: sum?.key ?? '', reason: 'Zo stond het ook gedrukt.' }, '2023-01-09')
  store.close()
  const args = ['--db', db, '--year', '2022']
  expect(await check.run(args)).toMatch(
    /\n\nOpzij gezet\n\n- De thema’s tellen samen 42 .* \(Opzij gezet: Zo stond het ook gedrukt\.\)\n$/,
  )
  const found = rows.parse(JSON.parse(await check.run([...args, '--json'])))
  expect(found.at(-1)).toMatchObject({
    id: 'themes.sum',
    setAside: { reason: 'Zo stond het ook gedrukt.', on: '2023-01-09' },
  })
})

it('says that all is well', async () => {
  const { db } = await exampleFolder()
  const args = ['--db', db, '--year', '1999']
  expect(await check.run(args)).toBe('Alles klopt in het jaarverslag van 1999.\n')
  expect(await check.run([...args, '--json'])).toBe('[]\n')
})
