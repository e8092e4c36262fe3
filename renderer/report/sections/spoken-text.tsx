import { printFigure } from '../../../db/model/format.ts'
import { type Inline, type Line, parseInline, parseMarkup } from '../../../db/model/markup.ts'
import { type Spoken, spell } from '../../../db/model/spell.ts'

const textOf = (inline: Inline, spoken: Spoken): string => {
  if ('text' in inline) return inline.text
  const spelled = spell(inline.token, spoken)
  if (typeof spelled === 'string') return spelled
  return 'gap' in spelled ? '…' : printFigure(spelled.figure)
}

const lineText = (line: Line, spoken: Spoken): string => line.map((inline) => textOf(inline, spoken)).join('')

/** A line as it reads in print, without its marks. */
export const spokenLine = (markup: string, spoken: Spoken): string => lineText(parseInline(markup), spoken)

/** A text as it reads now, with its figures, to look at. */
export const SpokenText = ({ markup, spoken }: { readonly markup: string; readonly spoken: Spoken }) => (
  <p className="spoken-text">
    {parseMarkup(markup)
      .flatMap((part) => (part.kind === 'list' ? part.items : [part.content]))
      .map((line) => lineText(line, spoken))
      .join('\n\n')}
  </p>
)
