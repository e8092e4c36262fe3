/** What is copied from the text and pasted into it. */
import { DOMSerializer, type Node, type Slice } from 'prosemirror-model'
import type { EditorProps } from 'prosemirror-view'
import type { Spoken } from '../../../db/model/spell.ts'
import { shown } from './figure-words.ts'
import { knownLanguages } from './language.ts'
import { cleanPasted } from './pasted-html.ts'
import { sliceOf } from './pasted-text.ts'
import { schema, tokenIn } from './schema.ts'

const printed = (figure: Node, spoken: Spoken): string => shown(tokenIn(figure), spoken).text

/** Elsewhere a figure is pasted as what it shows, here as the figure that it is. */
const serializer = (spoken: () => Spoken): DOMSerializer =>
  new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      figure: (node) => {
        const { id, words } = tokenIn(node)
        return ['span', { 'data-figure': id, 'data-words': words.join('|') }, printed(node, spoken())]
      },
    },
    DOMSerializer.marksFromSchema(schema),
  )

const plainText = ({ content }: Slice, spoken: Spoken): string =>
  content.textBetween(0, content.size, '\n\n', (leaf) =>
    leaf.type === schema.nodes.figure ? printed(leaf, spoken) : '\n',
  )

/** How the editor copies and pastes; `spoken` gives the figures as they are when asked. */
export const clipboardProps = (spoken: () => Spoken): EditorProps => ({
  transformPastedHTML: cleanPasted,
  transformPasted: knownLanguages,
  clipboardSerializer: serializer(spoken),
  clipboardTextParser: sliceOf,
  clipboardTextSerializer: (slice) => plainText(slice, spoken()),
})
