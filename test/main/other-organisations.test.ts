import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/file/open.ts'
import { checkReport } from '../../db/report/checks/index.ts'
import { composeReport } from '../../db/report/index.ts'
import { load } from '../../main/commands/load.ts'
import { checkPdf } from '../../main/pdf/check/index.ts'
import { tempFolder } from '../helpers/folder.ts'
import { pdfOf } from '../helpers/printed.ts'
import { outline } from '../helpers/report.ts'

/** The report of 2013 in a file of the open format, read in as a user of the command line would. */
const loaded = async (name: string) => {
  const db = join(tempFolder(), 'gegevens.jaarverslag')
  await load.run(['--db', db, join(import.meta.dirname, '../fixtures/reports', `${name}.json`)])
  const store = await openStore(db)
  try {
    return { report: composeReport(store.reader, 2013), findings: checkReport(store.reader, 2013, '2014-01-16') }
  } finally {
    store.close()
  }
}

test('an association of members: a foreword that speaks of its own figures, money over five years, a line of members', async () => {
  const { report } = await loaded('vvaa-2013')
  expect(report.sections.map(({ title, under }) => [title, under === true])).toEqual([
    ['Van het bestuur', false],
    ['Kerncijfers', false],
    ['Omzet en kosten naast elkaar', true],
    ['Met dank aan', false],
    ['Verantwoording van de cijfers', false],
  ])
  expect(report.sections.flatMap(({ blocks }) => outline(blocks)).slice(0, 8)).toEqual([
    'paragraph: De vereniging groeide in 2013 naar [114.636] leden: ruim drieduizend meer dan een jaar eerder.',
    '# Waar we op terugkijken',
    'list: een hogere omzet | lagere kosten dan in 2012 | een resultaat van [€ 309.000]',
    'quote: Vertrouwen bouw je niet alleen. — uit de titel van het jaar',
    'tiles: 114.636 leden op het einde van het jaar | € 309.000 resultaat na belastingen | 11,9 medewerkers, in voltijdse banen',
    'table: Baten en lasten, in duizend euro: , 2013, 2012, 2011, 2010, 2009 | Totale omzet, 3.387, 3.264, 2.844, 2.835, 2.857 | Kosten, 3.059, 3.168, 2.889, 3.067, 3.100 | Resultaat na belastingen, 309, 80, -61, 137, -11',
    'line of leden: 2009 101432 | 2010 105114 | 2011 107601 | 2012 111477 | 2013 114636',
    'stacked of omzet, kosten: 2012 3264/3168 | 2013 3387/3059',
  ])
})

test('a project for sports clubs: texts, lists, trainings in a table, no figure at all', async () => {
  const { report, findings } = await loaded('dynamo-2013')
  expect(report.sections.map(({ title }) => title)).toEqual([
    'Van missie naar strategie',
    'Documentatie- en kenniscentrum',
    'Helpdesk',
    'Vormingen',
    'Individuele maatbegeleiding',
  ])
  expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([])
})

test.each(['vvaa-2013', 'dynamo-2013'])('%s prints, and what is printed is accessible', async (name) => {
  const { report } = await loaded(name)
  expect(checkPdf(await pdfOf(report))).toEqual([])
})

test('the files are what the documented format says', () => {
  for (const name of ['vvaa-2013', 'dynamo-2013']) {
    const file: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, `../fixtures/reports/${name}.json`), 'utf8'),
    )
    expect(file).toMatchObject({ format: 'jaarverslag', version: 1 })
  }
})
