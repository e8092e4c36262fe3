import { expect, it } from 'vitest'
import { fillWithExample } from '../../../../db/example/index.ts'
import { checkReport, rules } from '../../../../db/report/checks/index.ts'
import { today } from '../../../helpers/checks.ts'
import { freshStore } from '../../../helpers/store.ts'

it('finds in the example year what does not add up in the printed report of 2022, and nothing else', async () => {
  const store = await freshStore()
  fillWithExample(store)
  const findings = checkReport(store.reader, 2022, today)
  const trefdag = store.list('event', { search: 'Trefdag' }).rows[0]?.id
  const analysis = store.list('research', { search: 'Analyse' }).rows[0]?.id
  expect(findings.map(({ id }) => id)).toEqual([
    'themes.sum',
    'web.themes-8.declared-count',
    'consultations.consultations.policyShare.base',
    'web.no-channel',
    'questions.earlier-year.funnel',
    `event-${trefdag}.year-in-title`,
    `research-${analysis}.unbacked-number`,
  ])
  const [themes, declared, base, channels, funnel] = findings.map(({ message }) => message)
  expect(themes).toContain(
    '42 van de 68 vormingen. 26 hebben geen thema, waarvan 8 in het ondersteuningsaanbod nieuwkomers',
  )
  expect(declared).toContain('‘8 thema’s’, maar het verslag toont er 7')
  expect(base).toContain('een aandeel van 160 overlegmomenten, niet van de 51 verschillende actoren')
  expect(channels).toContain('2.192, 684 en 1.667 volgers')
  expect(funnel).toContain('2 van de 47 dienstverleningen')
  for (const { records } of findings) expect(records.flatMap(({ ids }) => ids)).not.toEqual([])
})

it('gives every finding an id of its own, and none to an empty store', async () => {
  const store = await freshStore()
  expect(checkReport(store.reader, 2022, today)).toEqual([])
  fillWithExample(store)
  const ids = checkReport(store.reader, 2022, today).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})
