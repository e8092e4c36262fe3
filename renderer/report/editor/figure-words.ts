/** How a figure can stand in a sentence. */
import type { Figure } from '../../../db/model/figure.ts'
import { printFigure } from '../../../db/model/format.ts'
import { recordTypeOf } from '../../../db/model/index.ts'
import type { Token } from '../../../db/model/markup.ts'
import { type Spoken, spell, type Words, wordFor } from '../../../db/model/spell.ts'

export const ways = {
  number: 'Het getal',
  orNone: 'Het getal, of een woord als het 0 is',
  word: 'Het woord dat erbij hoort',
  numberAndWord: 'Het getal met zijn woord',
} as const
export type Way = keyof typeof ways

const countedBy = {
  activities: 'activity',
  questions: 'question',
  events: 'event',
  consultations: 'consultation',
  publications: 'publication',
} as const

const isCounted = (group: string): group is keyof typeof countedBy => group in countedBy

/** What the figures count that are no records. */
const others: Readonly<Record<string, Words>> = {
  participants: ['deelnemer', 'deelnemers'],
  actors: ['actor', 'actoren'],
  visits: ['bezoek', 'bezoeken'],
  pageviews: ['bezochte pagina', 'bezochte pagina’s'],
  followers: ['volger', 'volgers'],
  delivered: ['dienstverlening', 'dienstverleningen'],
}

const withoutMarks = (word: string): string => word.replace(/[{}|\s]+/g, ' ').trim()

/** The words to begin with for what a figure counts; the author can change them. */
export const wordsFor = ({ id, label }: Pick<Figure, 'id' | 'label'>): Words => {
  const parts = id.split('.').filter((part) => part !== 'vorig')
  const known = others[parts.at(-1) ?? '']
  if (known !== undefined) return known
  const [group = ''] = parts
  if (!isCounted(group)) return [withoutMarks(label), withoutMarks(label)]
  const counted = recordTypeOf(countedBy[group])
  return [counted.label, counted.plural]
}

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
