/** Words in another language than Dutch, in the text that is written. */
import { Fragment, type Node, Slice } from 'prosemirror-model'
import type { Command, EditorState } from 'prosemirror-state'
import { isLanguage, type Language } from '../../../db/model/language.ts'
import { markedRangeAt } from './marked-range.ts'
import { schema } from './schema.ts'

const { nodes, marks } = schema

/** The language that the marks of a node say; null for Dutch. */
export const languageIn = (node: Pick<Node, 'marks'>): Language | null => {
  const code: unknown = marks.language.isInSet(node.marks)?.attrs['code']
  return typeof code === 'string' && isLanguage(code) ? code : null
}

/** A heading or what is quoted is in one language, as it is printed. */
const isWhole = ({ type }: Node): boolean => type === nodes.heading || type === nodes.saying

type Range = { readonly from: number; readonly to: number }

/** What gets the language: the selected words, all of a heading or quote, or the marked range around the cursor; none to be typed yet. */
const rangesOf = (state: EditorState): readonly Range[] => {
  const { from, to, empty } = state.selection
  const ranges: Range[] = []
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true
    const start = pos + 1
    const end = start + node.content.size
    if (isWhole(node)) ranges.push({ from: start, to: end })
    else if (!empty) ranges.push({ from: Math.max(from, start), to: Math.min(to, end) })
    return false
  })
  if (ranges.length > 0 || !empty) return ranges.filter((range) => range.from < range.to)
  const marked = markedRangeAt(state, marks.language)
  return marked !== null && marked.from < from && from < marked.to ? [marked] : []
}

/** The one language of what is selected, or of what is typed next; null for Dutch, and where there are several. */
export const languageAt = (state: EditorState): Language | null => {
  const { doc, selection, storedMarks } = state
  if (selection.empty && storedMarks !== null) return languageIn({ marks: storedMarks })
  if (selection.empty) return languageIn({ marks: selection.$from.marks() })
  const found = new Set<Language | null>()
  doc.nodesBetween(selection.from, selection.to, (node) => {
    if (node.isInline) found.add(languageIn(node))
  })
  const [first = null] = found
  return found.size === 1 ? first : null
}

/** Says in which language the words are; null for Dutch. */
export const setLanguage =
  (language: Language | null): Command =>
  (state, dispatch) => {
    const { $from, empty } = state.selection
    if ($from.parent.type === nodes.attribution) return false
    const { tr } = state
    const ranges = rangesOf(state)
    const mark = language === null ? null : marks.language.create({ code: language })
    for (const { from, to } of ranges) {
      if (mark === null) tr.removeMark(from, to, marks.language)
      else tr.addMark(from, to, mark)
    }
    const now = state.storedMarks ?? $from.marks()
    if (empty) tr.setStoredMarks(mark === null ? marks.language.removeFromSet(now) : mark.addToSet(now))
    dispatch?.(tr.scrollIntoView())
    return true
  }

const known = ({ content }: Fragment): Fragment =>
  Fragment.from(
    content.map((node) => {
      if (!node.isInline) return node.copy(known(node.content))
      return languageIn(node) === null ? node.mark(marks.language.removeFromSet(node.marks)) : node
    }),
  )

/** What was pasted, with the languages that are known here: Dutch within French is Dutch. */
export const knownLanguages = ({ content, openStart, openEnd }: Slice): Slice =>
  new Slice(known(content), openStart, openEnd)
