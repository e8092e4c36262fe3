/** How a figure can stand in a sentence. */
import type { Figure } from '../../../db/model/figure.ts'
import { wordsOf } from '../../../db/model/figure-words.ts'
import { printFigure } from '../../../db/model/format.ts'
import type { Token } from '../../../db/model/markup.ts'
import { type Spoken, spell } from '../../../db/model/spell.ts'
import { type Words, wordFor } from '../../../db/model/words.ts'

export const ways = {
  number: 'Het getal',
  orNone: 'Het getal, of een woord als het 0 is',
  word: 'Het woord dat erbij hoort',
  numberAndWord: 'Het getal met zijn woord',
} as const
export type Way = keyof typeof ways

const withoutMarks = (word: string): string => word.replace(/[{}|\s]+/g, ' ').trim()

/** The words to begin with for what a figure counts; the author can change them. */
export const wordsFor = ({ id, label }: Pick<Figure, 'id' | 'label'>): Words =>
  wordsOf(id).noun ?? [withoutMarks(label), withoutMarks(label)]

/** A share or a mean is no number of things: no word goes with it. */
export const waysOf = ({ unit }: Pick<Figure, 'unit'>): readonly Way[] =>
  unit === 'count' ? ['number', 'orNone', 'word', 'numberAndWord'] : ['number']

/** Words as a token can hold them. */
export const tokenOf = (id: string, words: readonly string[]): Token => ({ id, words: words.map(withoutMarks) })

/** What is put in the text, with a space between. */
export const tokensFor = (figure: Pick<Figure, 'id' | 'label'>, way: Way): readonly Token[] => {
  const number = tokenOf(figure.id, [])
  const word = tokenOf(figure.id, wordsFor(figure))
  switch (way) {
    case 'number':
      return [number]
    case 'orNone':
      return [tokenOf(figure.id, ['geen'])]
    case 'word':
      return [word]
    case 'numberAndWord':
      return [number, word]
  }
}

export const noData = 'geen gegevens'

/** A token as the text shows it; a gap says so in words. */
export const shown = (token: Token, spoken: Spoken): { readonly text: string; readonly isGap: boolean } => {
  const spelled = spell(token, spoken)
  if (typeof spelled === 'string') return { text: spelled === '' ? '–' : spelled, isGap: false }
  return 'gap' in spelled ? { text: noData, isGap: true } : { text: printFigure(spelled.figure), isGap: false }
}

/** How a way looks for this figure: `68 vormingen`. */
export const example = (figure: Figure, way: Way): string => {
  const number = printFigure(figure)
  const word = wordFor(figure.value, wordsFor(figure))
  if (way === 'word') return word
  if (way === 'numberAndWord') return `${number} ${word}`
  return way === 'orNone' && figure.value === 0 ? 'geen' : number
}
