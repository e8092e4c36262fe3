/** Plain text that is pasted, as nodes of the document. */
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { schema } from './schema.ts'

const { nodes } = schema

/** Lines of plain text by paragraph: blank lines part paragraphs, and where there are none every line is one. */
export const paragraphsOf = (text: string): readonly (readonly string[])[] => {
  const lines = text.replace(/\r\n?/g, '\n').trim()
  const hasBlanks = /\n\s*\n/.test(lines)
  return hasBlanks
    ? lines.split(/\n(?:[^\S\n]*\n)+/).map((paragraph) => paragraph.split('\n'))
    : lines.split('\n').map((line) => [line])
}

const paragraphOf = (lines: readonly string[]): Node =>
  nodes.paragraph.create(
    null,
    lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [nodes.lineBreak.create()]),
      ...(line === '' ? [] : [schema.text(line)]),
    ]),
  )

/** Plain text as what can be put in the document; its ends join what stands there. */
export const sliceOf = (text: string): Slice => new Slice(Fragment.from(paragraphsOf(text).map(paragraphOf)), 1, 1)
