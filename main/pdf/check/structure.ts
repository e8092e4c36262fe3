import type { PdfFile } from './file.ts'
import { isDictionary, isPointer, nameOf, type Value } from './syntax.ts'

/** What hangs under an element: another element, a stretch of content, or an annotation; pages and annotations by object number. */
export type StructureKid =
  | { readonly node: StructureNode }
  | { readonly page: number; readonly mark: number }
  | { readonly page: number; readonly annotation: number }

/** An element of the structure tree as it is written. */
export type StructureNode = {
  readonly object: number
  readonly type: string
  readonly parent: number
  readonly alt: string
  readonly id: string | null
  readonly scope: string | null
  readonly lang: string | null
  readonly hasBox: boolean
  readonly kids: readonly StructureKid[]
}

const numberOf = (value: Value | undefined): number => (isPointer(value) ? value.to : -1)

/** The elements under the root of the structure tree; none when there is no tree. */
export const readStructure = (file: PdfFile): readonly StructureNode[] => {
  const seen = new Set<number>()

  const kidOf = (kid: Value, page: number): StructureKid => {
    if (typeof kid === 'number') return { page, mark: kid }
    const dictionary = file.dictionary(kid)
    const own = dictionary.has('Pg') ? numberOf(dictionary.get('Pg')) : page
    switch (nameOf(dictionary.get('Type'))) {
      case 'MCR':
        return { page: own, mark: Number(dictionary.get('MCID')) }
      case 'OBJR':
        return { page: own, annotation: numberOf(dictionary.get('Obj')) }
      default:
        return { node: nodeOf(kid) }
    }
  }

  const kidsOf = (value: Value | undefined): readonly Value[] => {
    const found = file.at(value)
    if (found === undefined || found === null) return []
    return Array.isArray(found) ? found : [value ?? null]
  }

  const nodeOf = (value: Value): StructureNode => {
    const object = numberOf(value)
    const dictionary = file.dictionary(value)
    const attributes = file.dictionary(dictionary.get('A'))
    const page = numberOf(dictionary.get('Pg'))
    // An element that comes back is not followed again: a tree that bites its tail has to end as well.
    const again = seen.has(object)
    seen.add(object)
    return {
      object,
      type: nameOf(dictionary.get('S')) ?? '',
      parent: numberOf(dictionary.get('P')),
      alt: file.text(dictionary.get('Alt')) ?? '',
      id: file.text(dictionary.get('ID')),
      scope: nameOf(attributes.get('Scope')),
      lang: file.text(dictionary.get('Lang')),
      hasBox: isDictionary(attributes) && attributes.has('BBox'),
      kids: again ? [] : kidsOf(dictionary.get('K')).map((kid) => kidOf(kid, page)),
    }
  }

  const root = file.dictionary(file.dictionary(file.trailer.get('Root')).get('StructTreeRoot'))
  return kidsOf(root.get('K')).map(nodeOf)
}

/** All elements in reading order. */
export const allOf = (nodes: readonly StructureNode[]): readonly StructureNode[] =>
  nodes.flatMap((node) => [node, ...allOf(node.kids.flatMap((kid) => ('node' in kid ? [kid.node] : [])))])
