import { beforeAll, describe, expect, it } from 'vitest'
import { fillWithExample } from '../../../../db/example/index.ts'
import { openStore } from '../../../../db/file/open.ts'
import type { Finding } from '../../../../db/model/finding.ts'
import type { Store } from '../../../../db/records/store.ts'
import { checkReport } from '../../../../db/report/checks/index.ts'
import { sectionIn, today } from '../../../helpers/checks.ts'

/** The example year, with the one thing that its records can't have: the score as the report of 2022 printed it, typed without more. */
const exampleAsPrinted = async (): Promise<Store> => {
  const store = await openStore(':memory:')
  fillWithExample(store)
  const section = sectionIn(store, { kind: 'free', section: null, title: 'In het kort' }).id
  store.save('reportFigure', null, { section, label: 'tevredenheidscijfer deelnemers', value: 81, unit: '%' })
  return store
}

// What does not add up in the printed report of 2022, as far as it is data: typing errors in the source stay as they stand.
describe('the check of the example year reports', () => {
  let findings: readonly Finding[]
  beforeAll(async () => {
    const store = await exampleAsPrinted()
    findings = checkReport(store.reader, 2022, today)
    store.close()
  })

  it.each([
    {
      point: 'seven themes that sum to 42 of 68, eight more of the newcomers, eighteen without any',
      id: /^themes\.sum$/,
      says: /42 van de 68 vormingen\. 26 hebben geen thema, waarvan 8 in het ondersteuningsaanbod nieuwkomers/,
    },
    {
      point: 'eight themes named where seven are shown',
      id: /\.themes-8\.declared-count$/,
      says: /‘8 thema’s’, maar het verslag toont er 7/,
    },
    {
      point: 'a score typed without a definition or a number of answers',
      id: /^reportFigures\.no-basis$/,
      says: /“tevredenheidscijfer deelnemers” zegt niet hoe het geteld is en op hoeveel antwoorden/,
    },
    {
      point: 'three follower counts whose channel is unknown',
      id: /^web\.no-channel$/,
      says: /3 webcijfers hebben geen site of kanaal: 2\.192, 684 en 1\.667 volgers/,
    },
    {
      point: '“Trefdag 2021” in the report of 2022',
      id: /^event-\d+\.year-in-title$/,
      says: /noemt 2021, maar vond plaats op .* 2022/,
    },
    {
      point: '“51% daarvan” that can be read of moments or of actors',
      id: /consultations\.policyShare\.base$/,
      says: /“51% daarvan”, maar niet waarvan: het is een aandeel van 160 overlegmomenten, niet van de 51/,
    },
    {
      point: 'services that follow from questions of an earlier year',
      id: /^questions\.earlier-year\.funnel$/,
      says: /2 van de 47 dienstverleningen in 2022 volgen op een vraag uit een vroeger jaar/,
    },
  ])('$point', ({ id, says }) => {
    const found = findings.filter((finding) => id.test(finding.id))
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toMatch(says)
    expect(found[0]?.records.flatMap(({ ids }) => ids)).not.toEqual([])
  })
})
