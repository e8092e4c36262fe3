import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../../../db/model/block.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { readPrinted } from '../../../../main/pdf/check/printed.ts'
import { exampleReport } from '../../../helpers/example-report.ts'
import { readAloud } from '../../../helpers/pdf-aloud.ts'
import { pdfOf } from '../../../helpers/printed.ts'

const reportOf = (...blocks: readonly Block[]): Report => ({
  ...exampleReport,
  sections: [{ id: 'one', title: 'Hoofdstuk', blocks }],
})

/** What is heard after the title of the section. */
const heard = async (report: Report): Promise<readonly string[]> => {
  const lines = await readAloud(await pdfOf(report))
  return lines.slice(lines.lastIndexOf('H2: Hoofdstuk') + 1)
}

describe('whoever listens hears each word once, in its own language', () => {
  test('in prose, in a list and in a table, also where it stands out', async () => {
    const report = reportOf(
      {
        kind: 'paragraph',
        runs: [
          'Een ',
          { text: 'groupe de ', lang: 'fr' },
          { text: 'travail', lang: 'fr', strong: true },
          ' en een ',
          { text: 'steering group', lang: 'en' },
          '.',
        ],
      },
      { kind: 'list', items: [['De ', { text: 'Arbeitsgruppe', lang: 'de' }]] },
      { kind: 'table', caption: 'Leden', head: ['Wie', 'Rol'], rows: [['An', { text: 'chair', lang: 'en' }]] },
    )
    expect(await heard(report)).toEqual([
      'P: Een [fr: groupe de travail] en een [en: steering group].',
      'LBody: De [de: Arbeitsgruppe]',
      'Caption: Leden',
      'TH: Wie',
      'TH: Rol',
      'TH: An',
      'TD: [en: chair]',
    ])
  })

  test('in a link: one link, whatever the languages in it', async () => {
    const href = 'https://voorbeeld.be/'
    const report = reportOf({
      kind: 'paragraph',
      runs: [
        { text: 'Lisez ', lang: 'fr' },
        { text: 'le guide', lang: 'fr', href },
        { text: ' van Socius', href },
        { text: ' enfin', lang: 'fr' },
      ],
    })
    expect(await heard(report)).toEqual(['P: [fr: Lisez] [fr: enfin]', 'Link: [fr: le guide] van Socius'])
    const { nodes } = readPrinted(await pdfOf(report))
    const links = nodes.filter(({ type, kids }) => type === 'Link' && kids.some((kid) => 'node' in kid))
    expect(links.map(({ kids }) => kids.filter((kid) => 'annotation' in kid).length)).toEqual([1])
  })

  test('over lines and pages: one stretch, that ends where it ends', async () => {
    const many = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(' ')
    const bytes = await pdfOf(reportOf({ kind: 'paragraph', runs: ['Begin ', { text: many, lang: 'fr' }, ' slot.'] }))
    const { nodes } = readPrinted(bytes)
    expect(nodes.filter(({ lang }) => lang !== null).map(({ type, lang }) => `${type} ${lang}`)).toEqual(['Span fr'])
    const lines = await readAloud(bytes)
    expect(lines.at(-1)).toMatch(/^P: \[fr: mot.* mot899\] ?slot\.$/)
  })

  test('a heading and a quote, of which the name is Dutch', async () => {
    const { nodes } = readPrinted(
      await pdfOf(
        reportOf(
          { kind: 'heading', text: 'Good news', lang: 'en' },
          { kind: 'quote', text: 'Sehr gut!', attribution: 'deelnemer', lang: 'de' },
        ),
      ),
    )
    const inSection = nodes.slice(nodes.findIndex(({ type }) => type === 'Sect') + 1)
    expect(inSection.map(({ type, lang }) => [type, lang])).toEqual([
      ['H2', null],
      ['H3', 'en'],
      ['BlockQuote', null],
      ['P', 'de'],
      ['P', null],
    ])
  })
})

test('in narrow columns only Dutch words are broken', async () => {
  const words = 'verantwoordelijkheidsbesef internationalisierungsbestrebungen '.repeat(20)
  const narrow = (lang?: 'de') =>
    pdfOf({ ...reportOf({ kind: 'paragraph', runs: [lang ? { text: words, lang } : words] }), layout: 'compact' })
  const broken = /<<\/ActualText <FEFF00AD>>>/
  const painted = (bytes: Uint8Array) => {
    const { file, pages } = readPrinted(bytes)
    return pages.map(({ dictionary }) => file.stream(dictionary.get('Contents'))).join('')
  }
  expect(painted(await narrow())).toMatch(broken)
  expect(painted(await narrow('de'))).not.toMatch(broken)
})

test.each(['sober', 'bold', 'compact'] as const)('the check finds nothing in %s', async (layout) => {
  const runs = ['Dat was ', { text: 'une journée très réussie, merci à tous', lang: 'fr' }, '. '] as const
  const report = reportOf({ kind: 'paragraph', runs: Array.from({ length: 30 }, () => runs).flat() })
  expect(checkPdf(await pdfOf({ ...report, layout }))).toEqual([])
})
