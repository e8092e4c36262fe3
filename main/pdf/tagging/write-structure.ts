import { type Element, isElement, type Kid, type Reference } from './element.ts'
import type { PdfDocument } from './pdfmake.ts'

/** Only a cell may be empty: the table needs its place. */
const isWritten = ({ tag, kids }: Element): boolean =>
  tag.type === 'TH' || tag.type === 'TD' || kids.some((kid) => !isElement(kid) || isWritten(kid))

const pageOf = (kids: readonly Kid[]): Reference | undefined =>
  kids.flatMap((kid) => (!isElement(kid) && 'mark' in kid ? [kid.page] : []))[0]

const attributesOf = ({ tag, box }: Element): Readonly<Record<string, unknown>> => {
  if (tag.type === 'L') return { A: { O: 'List', ListNumbering: tag.numbered ? 'Decimal' : 'Disc' } }
  if (tag.scope !== undefined) return { A: { O: 'Table', Scope: tag.scope } }
  if (tag.type === 'Lbl') return tag.alt === undefined ? {} : { ActualText: new String(tag.alt) }
  if (tag.type !== 'Figure') return {}
  const layout = { O: 'Layout', Placement: 'Block', ...(box ? { BBox: box } : {}) }
  return { Alt: new String(tag.alt ?? ''), A: layout }
}

/**
 * Writes the structure tree: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 14.7.
 * `parents` holds what each key of the parent tree leads to.
 */
export const writeStructure = (
  document: PdfDocument,
  root: Element,
  parents: readonly (Element | readonly Element[])[],
): void => {
  const tree = document.getStructTreeRoot()
  const references = new Map<Element, Reference>()
  const notes: [InstanceType<typeof String>, Reference][] = []

  const referenceOf = (element: Element): Reference => {
    const reference = references.get(element)
    if (reference === undefined)
      throw new Error(`Content of an element that is not in the structure: ${element.tag.type}`)
    return reference
  }

  const register = (element: Element, parent: Reference) => {
    const page = pageOf(element.kids)
    const reference = document.ref({
      Type: 'StructElem',
      S: element.tag.type,
      P: parent,
      ...(page === undefined ? {} : { Pg: page }),
      ...attributesOf(element),
      ...(element.tag.lang === undefined ? {} : { Lang: new String(element.tag.lang) }),
    })
    references.set(element, reference)
    if (element.tag.type === 'Note') {
      const id = new String(`note-${String(notes.length + 1).padStart(5, '0')}`)
      reference.data['ID'] = id
      notes.push([id, reference])
    }
    for (const kid of element.kids) if (isElement(kid) && isWritten(kid)) register(kid, reference)
  }

  const kidOf = (kid: Kid, page: unknown): unknown => {
    if (isElement(kid)) return referenceOf(kid)
    if ('annotation' in kid) return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page }
    return kid.page === page ? kid.mark : { Type: 'MCR', Pg: kid.page, MCID: kid.mark }
  }

  register(root, tree)
  for (const [{ kids }, reference] of references) {
    reference.data['K'] = kids
      .filter((kid) => !isElement(kid) || references.has(kid))
      .map((kid) => kidOf(kid, reference.data['Pg']))
    reference.end()
  }
  const written = parents.map((parent) => ('tag' in parent ? referenceOf(parent) : parent.map(referenceOf)))
  tree.data['K'] = [referenceOf(root)]
  tree.data['ParentTree'] = { Nums: written.flatMap((parent, key) => [key, parent]) }
  tree.data['ParentTreeNextKey'] = written.length
  if (notes.length > 0) tree.data['IDTree'] = { Names: notes.flat() }
}
