import fc from 'fast-check'
import type { Mark, Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { parseMarkup } from '../../../../db/model/parse-markup.ts'
import { docFrom, docOf, markupOf, partsOf } from '../../../../renderer/report/editor/convert.ts'
import { schema } from '../../../../renderer/report/editor/schema.ts'

const { nodes, marks } = schema

const odd = fc.constantFrom(
  '**',
  '__',
  '*',
  '_',
  '[',
  '](https://a.be)',
  '{year}',
  '{a.b|x}',
  '\\',
  ']{lang=fr}',
  '- ',
  '1. ',
  '### ',
)
const more = fc.constantFrom(
  '>',
  '> ',
  '—',
  '— ',
  '–',
  ' ',
  '  ',
  '\u00a0',
  '\n',
  'é',
  '😀',
  '#',
  '-',
  '1.',
  '<b>',
  '=1+1',
)
const text = fc
  .array(fc.oneof(odd, more, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((joined) => joined !== '')
const marked: fc.Arbitrary<readonly Mark[]> = fc
  .record({
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    href: fc.constantFrom(null, 'https://a.be/x__y', 'mailto:a@b.be'),
    code: fc.constantFrom(null, null, 'fr', 'en'),
  })
  .map(({ strong, emphasis, href, code }) => [
    ...(code === null ? [] : [marks.language.create({ code })]),
    ...(href === null ? [] : [marks.link.create({ href })]),
    ...(emphasis ? [marks.emphasis.create()] : []),
    ...(strong ? [marks.strong.create()] : []),
  ])
const id = fc.constantFrom('year', 'activities.total', 'vorig.activities.total', 'eigen.12')
const words = fc.constantFrom([], ['geen'], ['vorming', 'vormingen'])
const figure = fc
  .tuple(id, words, marked)
  .map(([id, words, marks]) => nodes.figure.create({ id, words: id === 'year' ? [] : words }, null, marks))
const lineBreak = marked.map((marks) => nodes.lineBreak.create(null, null, marks))
const words1 = fc.tuple(text, marked).map(([text, marks]) => schema.text(text, marks))
const line = fc.array(fc.oneof({ weight: 3, arbitrary: words1 }, figure), { maxLength: 5 })
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: words1 }, figure, lineBreak), { maxLength: 7 })
const item = line.map((content) => nodes.item.create(null, content))
const block: fc.Arbitrary<Node> = fc.oneof(
  lines.map((content) => nodes.paragraph.create(null, content)),
  line.map((content) => nodes.heading.create(null, content)),
  fc
    .tuple(fc.boolean(), fc.array(item, { minLength: 1, maxLength: 4 }))
    .map(([ordered, items]) => nodes.list.create({ ordered }, items)),
  fc
    .tuple(lines, fc.option(text))
    .map(([content, who]) =>
      nodes.quote.create(null, [
        nodes.saying.create(null, content),
        nodes.attribution.create(null, who === null ? null : schema.text(who)),
      ]),
    ),
)
const documents = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => nodes.doc.create(null, blocks))

test('whatever is typed comes back from the store as it was', () => {
  fc.assert(
    fc.property(documents, (doc) => {
      doc.check()
      const parts = partsOf(doc)
      expect(parseMarkup(markupOf(doc))).toEqual(parts)
      const again = docFrom(markupOf(doc))
      again.check()
      expect(again.eq(docOf(parts))).toBe(true)
      expect(partsOf(again)).toEqual(parts)
    }),
    { numRuns: 1000, seed: 4 },
  )
})

test('text that looks like markup stays text', () => {
  const typed = '**niet vet** {activities.total} [a](https://b.be) # 1. - > =1+1 <b>'
  const doc = nodes.doc.create(null, nodes.paragraph.create(null, schema.text(typed)))
  expect(docFrom(markupOf(doc)).textContent).toBe(typed)
  expect(docFrom(markupOf(doc)).eq(doc)).toBe(true)
})

test('a document is stored as markup that one can read', () => {
  const markup = [
    '### Ons jaar',
    'In {year} gaven we **{activities.total}** {activities.total|vorming|vormingen}.\nMeer op [onze site](https://voorbeeld.be).',
    '- een\n- __twee__',
    '1. eerst\n2. dan',
    '> Zo leerrijk!\n> — deelnemer',
  ].join('\n\n')
  expect(markupOf(docFrom(markup))).toBe(markup)
})

test('what is empty is not stored', () => {
  expect(markupOf(docFrom(''))).toBe('')
  const empty = nodes.doc.create(null, [
    nodes.paragraph.create(),
    nodes.list.create({ ordered: true }, nodes.item.create()),
  ])
  expect(markupOf(empty)).toBe('')
})
