/** Markup that is safe to put in a page as it is: only these functions make it. */
export type Markup = { readonly markup: string }

/** What a page may not hold, or would obey: control characters, and marks that turn the direction of a line. */
const disobedient = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu

const characters: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Any text as plain characters; line ends and tabs stay. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(disobedient, (character) => (/[\n\t]/.test(character) ? character : ''))
    .replace(/[&<>"']/g, (character) => characters[character] ?? '')

type MarkupPart = string | number | Markup | null | readonly MarkupPart[]

const written = (part: MarkupPart): string => {
  if (part === null) return ''
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(written).join('')
}

/** Markup with texts in it; whatever is no markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup => ({
  markup: strings.map((string, index) => string + written(parts[index] ?? null)).join(''),
})

export const nothing: Markup = { markup: '' }
