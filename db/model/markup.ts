/**
 * How the coordinator's own texts are kept: plain text with a few marks, readable as it stands.
 *
 *     ### Tussentitel              **vet**   __cursief__   [woorden](https://…)
 *     - item      1. item          {activities.total}                     a figure
 *     > citaat                     {activities.total|geen}                a figure, or this word when it is 0
 *     > — wie het zei              {activities.total|vorming|vormingen}   the word that goes with it, for one and for many
 *     [chers amis]{lang=fr}        words in another language of `language.ts`
 *
 * A blank line parts paragraphs, a single line end breaks the line. A backslash takes the meaning of what follows away.
 */
import type { Marks } from './block.ts'

/** What stands between braces: the id of a figure or `year`, with the words that go with it. */
export type Token = { readonly id: string; readonly words: readonly string[] }
/** A stretch of text, or a figure, with how it stands out. */
export type Inline = Marks & ({ readonly text: string } | { readonly token: Token })
export type Line = readonly Inline[]

export type MarkupPart =
  | { readonly kind: 'heading' | 'paragraph'; readonly content: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'quote'; readonly content: Line; readonly attribution: string | null }

export const sameMarks = (one: Marks, other: Marks): boolean =>
  one.strong === other.strong && one.emphasis === other.emphasis && one.href === other.href && one.lang === other.lang

/** Neighbouring stretches that look the same are one. */
export const joined = (line: Line): Line => {
  const whole: Inline[] = []
  for (const piece of line) {
    const last = whole.at(-1)
    if ('text' in piece && piece.text === '') continue
    if (last !== undefined && 'text' in last && 'text' in piece && sameMarks(last, piece))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text }
    else whole.push(piece)
  }
  return whole
}
