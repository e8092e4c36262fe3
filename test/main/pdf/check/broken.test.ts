import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../../../db/model/block.ts'
import { claims } from '../../../../main/pdf/check/identity-rules.ts'
import { checkPdf } from '../../../../main/pdf/check/index.ts'
import { type Rule, readPrinted, rules } from '../../../../main/pdf/check/printed.ts'
import { claimIfConforming } from '../../../../main/pdf/claim.ts'
import { definitionOf } from '../../../../main/pdf/definition.ts'
import { printContextOf } from '../../../../main/pdf/make-context.ts'
import { typeset } from '../../../../main/pdf/printer.ts'
import { figure } from '../../../helpers/blocks.ts'
import { exampleReport } from '../../../helpers/example-report.ts'

const blocks: readonly Block[] = [
  { kind: 'heading', text: 'Tussentitel' },
  { kind: 'paragraph', runs: ['Zij zei: ', { text: 'bonne chance', lang: 'fr' }, '.'] },
  { kind: 'paragraph', runs: ['We gaven ', { figure: figure(68) }, ' vormingen.'] },
  { kind: 'list', items: [['Eerste punt'], ['Tweede punt']] },
  { kind: 'table', caption: 'Volgers', head: ['Kanaal', 'Volgers'], rows: [['Nieuwsbrief', { figure: figure(2192) }]] },
  { kind: 'chart', shape: 'bars', title: 'Per thema', noun: 'vormingen', points: [{ label: 'digitaal', value: 12 }] },
  { kind: 'note', runs: ['Geteld op 31 december.'] },
]
const report: Report = {
  ...exampleReport,
  sections: [
    { id: 'two', title: 'Hoofdstuk', blocks },
    { id: 'one', title: 'Slot', blocks: [] },
  ],
}

const print = (claim: boolean) =>
  typeset(definitionOf(report, printContextOf(report, { notify: () => {}, onUnprintable: () => {} })), {
    claim,
    plain: true,
  })
const whole = Buffer.from((await print(true)).bytes).toString('latin1')

const rulesBrokenBy = (source: string): readonly Rule[] => [
  ...new Set(checkPdf(Buffer.from(source, 'latin1')).map(({ rule }) => rule)),
]

/** Puts something of the same length in the place of what is found, so that every object stays where the table says. */
const put =
  (found: RegExp | string, by: (match: string, ...groups: readonly string[]) => string) => (source: string) => {
    const tampered = source.replace(found, by)
    expect(tampered, `${found} is nowhere in the document`).not.toBe(source)
    expect(tampered).toHaveLength(source.length)
    return tampered
  }
const swap = (from: string, to: string) => put(from, () => to)
const blank = (text: string) => ' '.repeat(text.length)

test('the document itself is without a fault', () => {
  expect(rulesBrokenBy(whole)).toEqual([])
})

describe('a document that breaks a rule is found out, for that reason', () => {
  const broken: readonly (readonly [string, readonly Rule[], (source: string) => string])[] = [
    ['the file is cut off', ['readable'], (source) => source.slice(0, -200)],
    ['an object is elsewhere', ['readable'], put(/\n(\d) 0 obj/, (match) => match.replace(/\d/, '7'))],
    [
      'an ornament is not marked as one',
      ['marked content'],
      put(
        /(\/Artifact <<\/Type \/Layout>> BDC)(.*?)(EMC)/s,
        (_, begin = '', inner = '', end = '') => blank(begin) + inner + blank(end),
      ),
    ],
    [
      'a stretch has a type but no number',
      ['marked content', 'content in structure'],
      swap('/P <</MCID 1>>', '/P <</MXID 1>>'),
    ],
    ['a stretch of content is never closed', ['nesting'], swap('\nEMC', '\n   ')],
    ['a character is not in its font', ['missing characters'], put(/\[<([0-9a-f]{4})/, () => '[<0000')],
    ['the document is not marked as tagged', ['structure'], swap('/Marked true', '/Marked null')],
    [
      'an element names another parent',
      ['structure'],
      put(/\/S \/LBody\n\/P (\d+)/, (match) => match.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))),
    ],
    ['content belongs to nothing', ['content in structure'], swap('/H1 <</MCID 0>>', '/H1 <</MCID 9>>')],
    ['content is called what it is not', ['content in structure'], swap('/H3 <</MCID', '/P  <</MCID')],
    ['the way back from a page is lost', ['parent tree'], put(/\/StructParents 0/, () => '/StructParents 7')],
    ['the way back from a link is lost', ['parent tree'], put(/\/StructParent (\d)\n/, () => '/StructParent 0\n')],
    [
      'an element is empty',
      ['content in structure', 'empty element'],
      put(/\/S \/Note.*?\/K (\[\d+\])/s, (match, kids = '') => match.replace(kids, '[]'.padEnd(kids.length))),
    ],
    ['a list holds rows', ['element order'], put(/\/S \/LI\n/, () => '/S /TR\n')],
    ['a type of element does not exist', ['element order'], swap('/S /Sect', '/S /Sekt')],
    [
      'a row is read from right to left',
      ['reading order'],
      put(/\/S \/TR\n(.*?)\/K \[(\d+) 0 R (\d+) 0 R\]/s, (match, _, first = '', second = '') =>
        match.replace(`${first} 0 R ${second} 0 R`, `${second} 0 R ${first} 0 R`),
      ),
    ],
    ['a chart is not described', ['figure'], swap('/Alt (Staaf', '/Elt (Staaf')],
    ['a chart does not say where it stands', ['figure'], swap('/BBox', '/BBex')],
    ['a level of headings is skipped', ['headings'], (source) => source.replaceAll('/H2', '/H3')],
    ['the first heading is not the title', ['headings'], (source) => source.replaceAll('/H1', '/P ')],
    ['a head names neither row nor column', ['table heads'], swap('/Scope /Column', '/Scope /Colomn')],
    ['a note cannot be found', ['notes'], swap('/ID (note', '/IX (note')],
    ['a link does not say where it leads', ['links'], swap('/Contents (', '/Kontents (')],
    [
      'places are not found by their names',
      ['links'],
      put(
        /\/Names \[\((one)\) (\[.*?\]) \((two)\) (\[.*?\])\]/,
        (_, one = '', there = '', two = '', elsewhere = '') => `/Names [(${two}) ${elsewhere} (${one}) ${there}]`,
      ),
    ],
    ['a link leads nowhere', ['links'], swap('/Dest (one)', '/Dest (six)')],
    [
      'tab goes its own way on the page with links',
      ['links'],
      put(/(\/Annots .*?)\/Tabs \/S/s, (_, before = '') => `${before}/Tabs /R`),
    ],
    ['a font is not embedded', ['fonts'], swap('/FontFile2', '/FontFileX')],
    ['a font cannot be read back', ['fonts'], swap('/ToUnicode', '/ToUnicorn')],
    ['the language is another', ['language'], swap('/Lang (nl-BE)', '/Lang (de-AT)')],
    ['words are in a language that nobody knows', ['language'], swap('/Lang (fr)', '/Lang (xx)')],
    ['words are in a language that is not said', ['language'], swap('/Lang (fr)', '/Lung (fr)')],
    ['the title is not shown', ['title'], swap('/DisplayDocTitle true', '/DisplayDocTitle null')],
    [
      'the metadata tell of another title',
      ['metadata'],
      swap('Jaarverslag 2022</rdf:li>', 'Jaarverslag 2021</rdf:li>'),
    ],
    [
      'the metadata tell of another day',
      ['metadata'],
      swap('<xmp:CreateDate>2023-01-16', '<xmp:CreateDate>2023-01-17'),
    ],
    ['a bookmark has no name', ['bookmarks'], swap('/Title (', '/Titel (')],
    ['the file holds a form', ['self-contained'], swap('/PageMode', '/AcroForm')],
    ['a link leaves for a file', ['links', 'self-contained'], swap('/Dest (one)', '/URI  (web)')],
    ['what the colours mean is not said', ['colours'], swap('/OutputIntents', '/OutputIntentz')],
    [
      'a picture is mixed for a printing press',
      ['colours'],
      swap('/Info (sRGB IEC61966-2.1)', '/ColorSpace /DeviceCMYK  '),
    ],
    ['the file has no id', ['archive'], swap('/ID [', '/IX [')],
  ]

  test('a file that is damaged anywhere is read to an end', () => {
    // Every 97th byte becomes another digit: pointers, lengths and numbers of all kinds go astray.
    for (let at = 0; at < whole.length; at += 97) {
      const damaged = `${whole.slice(0, at)}${(at / 97) % 10}${whole.slice(at + 1)}`
      expect(() => rulesBrokenBy(damaged)).not.toThrow()
    }
  })

  test.each(broken)('%s', (_, named, tamper) => {
    expect(rulesBrokenBy(tamper(whole)).toSorted()).toEqual(named.toSorted())
  })

  test('every rule has been broken', () => {
    expect([...new Set(broken.flatMap(([, named]) => named))].toSorted()).toEqual([...rules].toSorted())
  })
})

describe('what the document says of itself', () => {
  test('it claims to be accessible when its bytes are', async () => {
    const { printed, findings } = await claimIfConforming(print)
    expect(claims(readPrinted(printed.bytes))).toBe(true)
    expect(findings).toEqual([])
  })

  test('it claims nothing when its bytes are not', async () => {
    const tampered = async (claim: boolean) => {
      const source = Buffer.from((await print(claim)).bytes).toString('latin1')
      return { bytes: Buffer.from(source.replace('/Lang (nl-BE)', '/Lang (de-AT)'), 'latin1') }
    }
    const { printed, findings } = await claimIfConforming(tampered)
    expect(claims(readPrinted(printed.bytes))).toBe(false)
    expect(printed).toEqual(await tampered(false))
    expect(findings.map(({ rule }) => rule)).toEqual(['language'])
  })
})
