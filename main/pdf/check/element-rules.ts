import { isLanguage } from '../../../db/model/language.ts'
import type { Finding, Printed } from './printed.ts'
import type { StructureNode } from './structure.ts'
import { isText, type Value } from './syntax.ts'

const elementsOf = ({ kids }: StructureNode): readonly StructureNode[] =>
  kids.flatMap((kid) => ('node' in kid ? [kid.node] : []))

const blocks = ['Sect', 'Div', 'H1', 'H2', 'H3', 'H4', 'P', 'Note', 'BlockQuote', 'L', 'Table', 'TOC', 'Figure']

/**
 * What may stand in what, for the types that the report uses:
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 14.8.4.
 */
const holds: Readonly<Record<string, readonly string[]>> = {
  Document: blocks,
  Sect: blocks,
  Div: blocks,
  BlockQuote: ['P'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOCI'],
  TOCI: ['Reference'],
  Reference: ['Link'],
  ...Object.fromEntries(['H1', 'H2', 'H3', 'H4', 'Caption', 'Lbl', 'Span', 'Figure'].map((type) => [type, []])),
  Link: ['Span'],
  ...Object.fromEntries(['P', 'Note', 'LBody', 'TH', 'TD'].map((type) => [type, ['Link', 'Span']])),
}

const elementOrder = ({ nodes }: Printed): readonly Finding[] => {
  const strange = nodes
    .filter(({ type }) => !Object.hasOwn(holds, type))
    .map(({ type }) => `${type} is no type of element.`)
  const misplaced = nodes.flatMap((node) =>
    elementsOf(node)
      .filter(({ type }) => holds[node.type]?.includes(type) !== true)
      .map(({ type }) => `${type} stands in ${node.type}.`),
  )
  const uneven = nodes.flatMap((node) => {
    const widths = elementsOf(node).flatMap((row) => (row.type === 'TR' ? [elementsOf(row).length] : []))
    return node.type === 'Table' && new Set(widths).size !== 1
      ? [`The rows of table ${node.object} differ in length.`]
      : []
  })
  return [...strange, ...misplaced, ...uneven].map((message) => ({ rule: 'element order', message }))
}

/** A figure says what it shows, and on one page where it stands. */
const figures = ({ nodes }: Printed): readonly Finding[] =>
  nodes
    .filter(({ type }) => type === 'Figure')
    .flatMap(({ object, alt, hasBox, kids }) => {
      const pages = new Set(kids.map((kid) => ('page' in kid ? kid.page : object)))
      return [
        ...(alt.trim() === '' ? [`Figure ${object} does not say what it shows.`] : []),
        ...(hasBox || pages.size !== 1 ? [] : [`Figure ${object} does not say where it stands.`]),
      ]
    })
    .map((message) => ({ rule: 'figure', message }))

/** The first heading is the title, and no level is skipped on the way down. */
const headings = ({ nodes }: Printed): readonly Finding[] => {
  const levels = nodes.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type.slice(1))] : []))
  return [0, ...levels]
    .flatMap((level, index) => {
      const next = levels[index]
      return next !== undefined && next > level + 1
        ? [`H${next} comes after ${level === 0 ? 'nothing' : `H${level}`}.`]
        : []
    })
    .concat(levels.length === 0 ? ['There is no heading.'] : [])
    .map((message) => ({ rule: 'headings', message }))
}

/** A head says whether it names a row or a column, and every table has one. */
const tableHeads = ({ nodes }: Printed): readonly Finding[] => {
  const heads = nodes.filter(({ type }) => type === 'TH')
  const unclear = heads.filter(({ scope }) => scope !== 'Row' && scope !== 'Column')
  const headless = nodes.filter(
    (node) =>
      node.type === 'Table' && !elementsOf(node).some((row) => elementsOf(row).some(({ type }) => type === 'TH')),
  )
  return [
    ...unclear.map(
      ({ object }): Finding => ({ rule: 'table heads', message: `Head ${object} does not say what it names.` }),
    ),
    ...headless.map(({ object }): Finding => ({ rule: 'table heads', message: `Table ${object} has no heads.` })),
  ]
}

/** Every note has an id of its own, by which it can be found. */
const notes = ({ file, catalog, nodes }: Printed): readonly Finding[] => {
  const names = file.list(file.dictionary(file.dictionary(catalog.get('StructTreeRoot')).get('IDTree')).get('Names'))
  const ids = names.filter((value: Value) => isText(value)).map((value) => file.text(value))
  const found = nodes.filter(({ type }) => type === 'Note')
  const unique = new Set(found.map(({ id }) => id)).size === found.length
  return found
    .filter(({ id }) => id === null || !unique || !ids.includes(id))
    .map(({ object }) => ({ rule: 'notes', message: `Note ${object} has no id of its own.` }))
}

/** Words in another language say in which, and in one that a reader can speak. */
const spoken = ({ nodes }: Printed): readonly Finding[] =>
  nodes
    .filter(({ type, lang }) => (lang === null ? type === 'Span' : !isLanguage(lang)))
    .map(({ type, object, lang }) => ({
      rule: 'language',
      message: `${type} ${object} is in ${lang === null ? 'no language' : `an unknown language: ${lang}`}.`,
    }))

/** Each element is what its type promises. */
export const elementRules = (printed: Printed): readonly Finding[] =>
  [elementOrder, figures, headings, tableHeads, notes, spoken].flatMap((rule) => rule(printed))
