import type { Finding, Printed } from './printed.ts'
import type { StructureNode } from './structure.ts'
import { isPointer, type Value } from './syntax.ts'

const numberOf = (value: Value | undefined): number => (isPointer(value) ? value.to : -1)

type Place = { readonly node: StructureNode; readonly page: number; readonly mark: number }

const placesOf = (nodes: readonly StructureNode[]): readonly Place[] =>
  nodes.flatMap((node) => node.kids.flatMap((kid) => ('mark' in kid ? [{ node, page: kid.page, mark: kid.mark }] : [])))

/** The stretches of content in the order in which the tree reads them: what an element holds stands where it holds it. */
const read = (node: StructureNode): readonly Place[] =>
  node.kids.flatMap((kid) =>
    'node' in kid ? read(kid.node) : 'mark' in kid ? [{ node, page: kid.page, mark: kid.mark }] : [],
  )

/** There is one document, marked as such, and every element knows its parent. */
const structure = ({ file, catalog, roots, nodes }: Printed): readonly Finding[] => {
  const problems = [
    ...(file.dictionary(catalog.get('MarkInfo')).get('Marked') === true
      ? []
      : ['The document is not marked as tagged.']),
    ...(roots.length === 1 && roots[0]?.type === 'Document' ? [] : ['The structure does not begin with one document.']),
    ...(new Set(nodes.map(({ object }) => object)).size === nodes.length ? [] : ['An element stands in two places.']),
    ...nodes.flatMap(({ kids, object }) =>
      kids.flatMap((kid) =>
        'node' in kid && kid.node.parent !== object
          ? [`${kid.node.type} ${kid.node.object} names another parent.`]
          : [],
      ),
    ),
  ]
  return problems.map((message) => ({ rule: 'structure', message }))
}

/** Every stretch of content is in the tree once, under an element of its own type. */
const contentInStructure = ({ pages, nodes }: Printed): readonly Finding[] => {
  const places = placesOf(nodes)
  const key = (page: number, mark: number) => `${page} ${mark}`
  const held = new Map(places.map((place) => [key(place.page, place.mark), place.node]))
  const printed = pages.flatMap(({ object, number, content }) =>
    content.stretches.flatMap(({ mark, type }) => (mark === null ? [] : [{ key: key(object, mark), number, type }])),
  )
  const known = new Set(printed.map((stretch) => stretch.key))
  const problems = [
    ...(held.size === places.length ? [] : ['A stretch of content is in two elements.']),
    ...places.flatMap(({ node, page, mark }) =>
      known.has(key(page, mark)) ? [] : [`${node.type} ${node.object} holds content that is not printed.`],
    ),
    ...printed.flatMap((stretch) => {
      const type = held.get(stretch.key)?.type
      if (type === stretch.type) return []
      return [`${stretch.type} on page ${stretch.number} is ${type === undefined ? 'in no element' : `in a ${type}`}.`]
    }),
  ]
  return problems.map((message) => ({ rule: 'content in structure', message }))
}

/** From the content on a page, the element is found that holds it. */
const parentTree = ({ file, catalog, pages, nodes }: Printed): readonly Finding[] => {
  const numbers = file.list(
    file.dictionary(file.dictionary(catalog.get('StructTreeRoot')).get('ParentTree')).get('Nums'),
  )
  const tree = new Map(numbers.flatMap((key, index) => (index % 2 === 0 ? [[key, numbers[index + 1]] as const] : [])))
  const lists = new Map(
    pages.map(({ object, dictionary }) => [object, file.list(tree.get(dictionary.get('StructParents') ?? null))]),
  )
  const lost = placesOf(nodes).filter(({ node, page, mark }) => numberOf(lists.get(page)?.[mark]) !== node.object)
  const annotations = nodes.flatMap((node) =>
    node.kids.flatMap((kid) => ('annotation' in kid ? [{ node, annotation: kid.annotation }] : [])),
  )
  const astray = annotations.filter(({ node, annotation }) => {
    const key = file.dictionary({ to: annotation }).get('StructParent')
    return numberOf(tree.get(key ?? null)) !== node.object
  })
  return [...lost, ...astray].map(({ node }) => ({
    rule: 'parent tree',
    message: `The parent tree does not lead back to ${node.type} ${node.object}.`,
  }))
}

/** Only a cell may be empty. */
const emptyElements = ({ nodes }: Printed): readonly Finding[] =>
  nodes
    .filter(({ type, kids }) => kids.length === 0 && type !== 'TH' && type !== 'TD')
    .map(({ type, object }) => ({ rule: 'empty element', message: `${type} ${object} is empty.` }))

/** The tree reads each page in the order in which it is printed. */
const readingOrder = ({ pages, roots }: Printed): readonly Finding[] => {
  const places = Map.groupBy(roots.flatMap(read), ({ page }) => page)
  return pages.flatMap(({ object, number }): readonly Finding[] => {
    const marks = (places.get(object) ?? []).map(({ mark }) => mark)
    const rises = marks.every((mark, index) => index === 0 || mark > (marks[index - 1] ?? 0))
    return rises ? [] : [{ rule: 'reading order', message: `Page ${number} is not read in the order of its print.` }]
  })
}

/** The tree and the pages say the same of each other. */
export const treeRules = (printed: Printed): readonly Finding[] =>
  [structure, contentInStructure, parentTree, emptyElements, readingOrder].flatMap((rule) => rule(printed))
