import { type Item, LayoutBuilder, type List } from './internals.ts'

/** Lays a definition out, each line with the element of its text and each mark of a list with its own. */
export class TaggedLayout extends LayoutBuilder {
  override buildNextLine(node: Item): Item | null {
    const line = super.buildNextLine(node)
    if (line !== null && node.element !== undefined) {
      line.element = node.element
      line.occurrence = { printed: false }
    }
    return line
  }

  override processList(ordered: boolean, list: List): void {
    for (const { label, listMarker } of list.ul ?? [])
      for (const vector of listMarker?.canvas ?? []) if (label !== undefined) vector.element = label
    super.processList(ordered, list)
  }
}
