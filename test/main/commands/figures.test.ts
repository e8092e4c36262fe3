import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cli, exampleFolder } from '../../helpers/cli.ts'
import { facts } from '../../helpers/facts.ts'

const figureRows = z.array(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    value: z.number(),
    printed: z.string(),
    unit: z.enum(['count', '%', 'nps']),
    n: z.int(),
    definition: z.string().min(1),
    source: z.literal('records'),
  }),
)

describe('figures', () => {
  it('gives every figure as JSON, and nothing but JSON', async () => {
    const { folder, db } = await exampleFolder()
    const { code, stdout, stderr } = await cli(['figures', '--db', db, '--year', '2022', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const rows = new Map(figureRows.parse(JSON.parse(stdout)).map((row) => [row.id, row]))
    for (const { id, value, printed } of facts.figures) {
      expect(rows.get(id)?.value).toBe(value)
      expect(rows.get(id)?.printed).toBe(printed ?? String(value))
    }
    expect(rows.get('evaluations.nps')).toMatchObject({ unit: 'nps', n: 405 })
    expect(readdirSync(folder)).toEqual(['voorbeeld.jaarverslag'])
  })

  it('gives an empty array for a year without data', async () => {
    const { db } = await exampleFolder()
    expect(await cli(['figures', '--db', db, '--year', '1999', '--json'])).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: '',
    })
  })

  it('gives a table to who reads it', async () => {
    const { db } = await exampleFolder()
    const { stdout } = await cli(['figures', '--db', db, '--year', '2022'])
    expect(stdout).toMatch(/^Cijfers van 2022\n\n/)
    expect(stdout).toMatch(/^ +68 {2}vormingen$/m)
    expect(stdout).toMatch(/^163\.734 {2}socius\.be/m)
    expect(stdout).toMatch(/^ +\+34 {2}.+\(n = 405\)$/m)
    expect((await cli(['figures', '--db', db, '--year', '1999'])).stdout).toBe('Geen gegevens voor 1999.\n')
  })
})
