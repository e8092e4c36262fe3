import { type DOMOutputSpec, type Mark, type Node, Schema } from 'prosemirror-model'
import { languageOf, languages } from '../../../db/model/language.ts'
import type { Token } from '../../../db/model/markup.ts'
import { webAddressOf } from './address.ts'

const tokenShape = /^(?:year|[a-z]+(?:\.[a-z0-9-]+)+)$/i

/** The token of a figure in a document. */
export const tokenIn = ({ attrs }: Node): Token => ({ id: attrs['id'], words: attrs['words'] })

/** What stands in the copied HTML for a figure, so that it can be pasted as the figure that it was. */
const copiedToken = (element: HTMLElement): Token | false => {
  const id = element.dataset['figure'] ?? ''
  const words = (element.dataset['words'] ?? '').split('|').filter((word) => word !== '')
  return tokenShape.test(id) && words.length <= 2 && !words.some((word) => /[{}\n]/.test(word)) && { id, words }
}

/** Word and the web say in a style what they don't say in an element; `cleanPasted` kept it aside. */
const styled = (element: HTMLElement, pattern: RegExp): boolean => pattern.test(element.dataset['pasted'] ?? '')

const notBold = /font-weight:\s*(?:normal|[1-4]00)/i
const bold = /font-weight:\s*(?:bold|[5-9]00)/i
const notItalic = /font-style:\s*normal/i
const italic = /font-style:\s*italic/i

/** An element whose own style may take its meaning back, as Google Docs does with `<b>`. */
const unless = (tag: string, pattern: RegExp) => ({
  tag,
  getAttrs: (element: HTMLElement) => (styled(element, pattern) ? false : null),
})
const where = (pattern: RegExp) => ({
  tag: 'span[data-pasted]',
  getAttrs: (element: HTMLElement) => styled(element, pattern) && null,
  // A span can be bold and italic at once.
  consuming: false,
})

/** What the markup of own texts can say (`db/model/markup.ts`), and nothing else. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      content: '(inline | break)*',
      group: 'block',
      parseDOM: [{ tag: 'p' }],
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    heading: {
      content: 'inline*',
      group: 'block',
      defining: true,
      parseDOM: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
      toDOM: (): DOMOutputSpec => ['h3', 0],
    },
    list: {
      content: 'item+',
      group: 'block',
      attrs: { ordered: { validate: 'boolean' } },
      parseDOM: [
        { tag: 'ul', attrs: { ordered: false } },
        { tag: 'ol', attrs: { ordered: true } },
      ],
      toDOM: ({ attrs }): DOMOutputSpec => [attrs['ordered'] ? 'ol' : 'ul', 0],
    },
    item: {
      content: 'inline*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: (): DOMOutputSpec => ['li', 0],
    },
    quote: {
      content: 'saying attribution',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (): DOMOutputSpec => ['blockquote', 0],
    },
    saying: {
      content: '(inline | break)*',
      parseDOM: [{ tag: 'p', context: 'quote/', priority: 60 }],
      toDOM: (): DOMOutputSpec => ['p', 0],
    },
    attribution: {
      content: 'text*',
      marks: '',
      defining: true,
      parseDOM: [{ tag: 'footer' }, { tag: 'cite' }],
      toDOM: (): DOMOutputSpec => ['footer', 0],
    },
    text: { group: 'inline' },
    figure: {
      group: 'inline',
      inline: true,
      atom: true,
      draggable: false,
      attrs: { id: { validate: 'string' }, words: { default: [] } },
      parseDOM: [{ tag: 'span[data-figure]', getAttrs: copiedToken, priority: 60 }],
      toDOM: (node): DOMOutputSpec => {
        const { id, words } = tokenIn(node)
        return ['span', { 'data-figure': id, 'data-words': words.join('|') }]
      },
    },
    lineBreak: {
      group: 'break',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: (): DOMOutputSpec => ['br'],
      linebreakReplacement: true,
    },
  },
  marks: {
    language: {
      attrs: { code: { validate: 'string' } },
      parseDOM: [
        {
          tag: '[lang]',
          // Empty for Dutch, so that it ends what it stands in.
          getAttrs: (element: HTMLElement) => ({ code: languageOf(element.lang) ?? '' }),
          consuming: false,
        },
      ],
      toDOM: ({ attrs }: Mark): DOMOutputSpec => {
        const lang = languageOf(String(attrs['code']))
        return lang === null ? ['span', 0] : ['span', { lang, title: languages[lang] }, 0]
      },
    },
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [
        {
          tag: 'a[href]',
          getAttrs: (element: HTMLElement) => {
            const href = webAddressOf(element.getAttribute('href') ?? '')
            return href !== null && { href }
          },
        },
      ],
      toDOM: ({ attrs }: Mark): DOMOutputSpec => ['a', { href: attrs['href'] }, 0],
    },
    emphasis: {
      parseDOM: [unless('em', notItalic), unless('i', notItalic), where(italic)],
      toDOM: (): DOMOutputSpec => ['em', 0],
    },
    strong: {
      parseDOM: [unless('strong', notBold), unless('b', notBold), where(bold)],
      toDOM: (): DOMOutputSpec => ['strong', 0],
    },
  },
})
