import type { Finding, Printed, Rule } from './printed.ts'
import { type Dictionary, isDictionary, isList, isPointer, isText, nameOf, type Value } from './syntax.ts'

const findings = (rule: Rule, problems: readonly (string | false)[]): readonly Finding[] =>
  problems.flatMap((message) => (message === false ? [] : [{ rule, message }]))

const bytesOf = (value: Value | undefined): string => (isText(value) ? value.bytes : '')

/** Where a link may leave the document for: only who reads it goes there. */
const webAddress = /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/i

/** Every link is an annotation in a link element, says where it leads, and leads there. */
const links = ({ file, catalog, pages, nodes }: Printed): readonly Finding[] => {
  const names = file.list(file.dictionary(file.dictionary(catalog.get('Names')).get('Dests')).get('Names'))
  const sought = names.flatMap((name) => (isText(name) ? [name.bytes] : []))
  const destinations = new Set(sought)
  const held = new Map(
    nodes.flatMap(({ type, kids }) =>
      kids.flatMap((kid) => ('annotation' in kid ? [[kid.annotation, { type, page: kid.page }] as const] : [])),
    ),
  )
  const empty = nodes.filter(({ type, kids }) => type === 'Link' && !kids.some((kid) => 'annotation' in kid))
  const annotations = pages.flatMap(({ object, dictionary, number }) =>
    file.list(dictionary.get('Annots')).map((annotation) => ({ annotation, object, number })),
  )
  return [
    ...findings('links', [
      sought.join('\n') !== sought.toSorted().join('\n') && 'Places cannot be found by their names.',
    ]),
    ...findings(
      'links',
      empty.map(({ object }) => `Link ${object} cannot be followed.`),
    ),
    ...pages.flatMap(({ dictionary, number }) =>
      findings('links', [
        dictionary.has('Annots') &&
          nameOf(dictionary.get('Tabs')) !== 'S' &&
          `Tab does not follow the structure on page ${number}.`,
      ]),
    ),
    ...annotations.flatMap(({ annotation, object, number }) => {
      const dictionary = file.dictionary(annotation)
      const holder = held.get(isPointer(annotation) ? annotation.to : -1)
      return findings('links', [
        nameOf(dictionary.get('Subtype')) !== 'Link' && `An annotation on page ${number} is no link.`,
        holder?.type !== 'Link' && `A link on page ${number} is in no link element.`,
        holder !== undefined && holder.page !== object && `A link on page ${number} is said to be on another page.`,
        (file.text(dictionary.get('Contents')) ?? '').trim() === '' &&
          `A link on page ${number} does not say where it leads.`,
        !destinations.has(bytesOf(dictionary.get('Dest'))) &&
          !webAddress.test(bytesOf(file.dictionary(dictionary.get('A')).get('URI'))) &&
          `A link on page ${number} leads nowhere.`,
      ])
    }),
  ]
}

/** Every font is in the file, and says which characters its glyphs are. */
const fonts = ({ file, pages }: Printed): readonly Finding[] => {
  const used = pages.flatMap(({ dictionary }) => [
    ...file.dictionary(file.dictionary(dictionary.get('Resources')).get('Font')).values(),
  ])
  const numbers = new Set(used.map((font) => (isPointer(font) ? font.to : -1)))
  return [...numbers].flatMap((to) => {
    const font = file.dictionary({ to })
    const descriptor = file.dictionary(file.dictionary(file.list(font.get('DescendantFonts'))[0]).get('FontDescriptor'))
    const name = nameOf(font.get('BaseFont')) ?? 'A font'
    return findings('fonts', [
      !(descriptor.has('FontFile2') || descriptor.has('FontFile3')) && `${name} is not embedded.`,
      !file.stream(font.get('ToUnicode')).includes('begincmap') && `${name} does not say which characters it holds.`,
    ])
  })
}

const bookmarks = ({ file, catalog, pages, nodes }: Printed): readonly Finding[] => {
  const known = new Set(pages.map(({ object }) => object))
  const seen = new Set<Dictionary>()
  const walk = (first: Value | undefined): readonly (string | null)[] => {
    const titles: (string | null)[] = []
    for (let item = file.dictionary(first); item.size > 0; item = file.dictionary(item.get('Next'))) {
      // Bookmarks that go round in a circle lead nowhere.
      if (seen.has(item)) return [...titles, null]
      seen.add(item)
      const page = file.list(item.get('Dest'))[0]
      titles.push(
        isPointer(page) && known.has(page.to) ? file.text(item.get('Title')) : null,
        ...walk(item.get('First')),
      )
    }
    return titles
  }
  const titles = walk(file.dictionary(catalog.get('Outlines')).get('First'))
  const sections = nodes.filter(({ type }) => type === 'Sect').length
  return findings('bookmarks', [
    titles.some((title) => title === null || title.trim() === '') && 'A bookmark has no name or leads nowhere.',
    titles.length < sections && `${sections} sections have ${titles.length} bookmarks.`,
  ])
}

/** What would make the file reach out of itself, or hide in it: actions, scripts, files. */
const reaching: ReadonlySet<string> = new Set([
  'GoToR',
  'GoToE',
  'Launch',
  'JavaScript',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
])
const hidden = ['EmbeddedFiles', 'JavaScript', 'OpenAction', 'AA', 'JS', 'AcroForm', 'EF']

const reaches = (value: Value | undefined): boolean => {
  if (isList(value)) return value.some(reaches)
  if (!isDictionary(value)) return false
  if (value.has('URI') && !webAddress.test(bytesOf(value.get('URI')))) return true
  return (
    reaching.has(nameOf(value.get('S')) ?? '') ||
    hidden.some((name) => value.has(name)) ||
    [...value.values()].some((inner) => !isPointer(inner) && reaches(inner))
  )
}

const selfContained = ({ file }: Printed): readonly Finding[] => [
  ...findings('self-contained', [file.trailer.has('Encrypt') && 'The file is locked.']),
  ...findings(
    'self-contained',
    file.numbers.map((to) => reaches(file.at({ to })) && `Object ${to} reaches out of the file.`),
  ),
]

/** The document is whole in itself. */
export const documentRules = (printed: Printed): readonly Finding[] =>
  [links, fonts, bookmarks, selfContained].flatMap((rule) => rule(printed))
