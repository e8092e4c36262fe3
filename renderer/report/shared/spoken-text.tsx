import './spoken-text.css'
import { createElement, type ReactNode } from 'react'
import { printFigure } from '../../../db/model/format.ts'
import type { Inline, Line } from '../../../db/model/markup.ts'
import { parseInline, parseMarkup } from '../../../db/model/parse-markup.ts'
import { type Spoken, spell } from '../../../db/model/spell.ts'
import { FigureLink } from './figure-link.tsx'

const textOf = (inline: Inline, spoken: Spoken): string => {
  if ('text' in inline) return inline.text
  const spelled = spell(inline.token, spoken)
  if (typeof spelled === 'string') return spelled
  return 'gap' in spelled ? '…' : printFigure(spelled.figure)
}

const lineText = (line: Line, spoken: Spoken): string => line.map((inline) => textOf(inline, spoken)).join('')

/** A line as it reads in print, without its marks. */
export const spokenLine = (markup: string, spoken: Spoken): string => lineText(parseInline(markup), spoken)

const pieceOf = (inline: Inline, spoken: Spoken): ReactNode => {
  const spelled = 'text' in inline ? inline.text : spell(inline.token, spoken)
  if (typeof spelled !== 'string' && 'figure' in spelled) return <FigureLink figure={spelled.figure} />
  return textOf(inline, spoken)
}

const between: Inline = { text: '\n\n' }

/** A text as it reads now, to look at; each figure in it leads to where it comes from. */
export const SpokenText = ({ markup, spoken }: { readonly markup: string; readonly spoken: Spoken }) => {
  const pieces = parseMarkup(markup)
    .flatMap((part) => (part.kind === 'list' ? part.items : [part.content]))
    .flatMap((line, index): Line => (index === 0 ? line : [between, ...line]))
    .map((inline) => pieceOf(inline, spoken))
  // Pieces of a text have no other key than their place.
  return createElement('p', { className: 'spoken-text' }, ...pieces)
}
