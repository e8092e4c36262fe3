import { useState } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { capitalise, printFigure } from '../../../db/model/format.ts'
import type { Token } from '../../../db/model/markup.ts'
import { example, noData, tokenOf, type Way, ways, waysOf, wordsFor } from './figure-words.ts'

const wayOf = ({ words }: Token): Way => {
  if (words.length === 2) return 'word'
  return words.length === 1 ? 'orNone' : 'number'
}

type WordProps = { readonly label: string; readonly value: string; readonly onChange: (word: string) => void }

const Word = ({ label, value, onChange }: WordProps) => (
  <TextField className="field" value={value} onChange={onChange} maxLength={80}>
    <Label>{label}</Label>
    <Input className="input" />
  </TextField>
)

type WaysProps = { readonly token: Token; readonly figure: Figure; readonly onToken: (token: Token) => void }

/** Number, number or word, or word: and which words. */
const FigureWays = ({ token, figure, onToken }: WaysProps) => {
  const { id } = token
  // While they are typed, the words may be empty or end in a space.
  const [words, setWords] = useState(token.words)
  const way = wayOf(token)
  const write = (next: readonly string[]) => {
    setWords(next)
    onToken(tokenOf(id, next))
  }
  const choose = (value: string) => {
    if (value === 'word') write(wordsFor(figure))
    else write(value === 'orNone' ? ['geen'] : [])
  }
  const [first = '', second = ''] = words
  const choices = waysOf(figure).filter((one) => one !== 'numberAndWord')
  if (choices.length === 1) return null
  return (
    <>
      <RadioGroup className="figure-ways" value={way} onChange={choose}>
        <Label className="group-label">In de tekst staat</Label>
        {choices.map((one) => (
          <Radio key={one} value={one} className="radio">
            {ways[one]} <span className="option-detail">{example(figure, one)}</span>
          </Radio>
        ))}
      </RadioGroup>
      {way === 'orNone' && <Word label="Als het 0 is" value={first} onChange={(word) => write([word])} />}
      {way === 'word' && (
        <div className="figure-words">
          <Word label="Als het 1 is" value={first} onChange={(word) => write([word, second])} />
          <Word label="Anders" value={second} onChange={(word) => write([first, word])} />
        </div>
      )}
    </>
  )
}

type Props = {
  readonly token: Token
  /** undefined for the year, and for a figure without data. */
  readonly figure: Figure | undefined
  readonly year: number
  readonly onToken: (token: Token) => void
  readonly onOther: () => void
  readonly onRemove: () => void
  readonly onExplain?: ((figureId: string) => void) | undefined
}

/** What a figure in the text is, and what one can do with it. */
export const FigureCard = ({ token, figure, year, onToken, onOther, onRemove, onExplain }: Props) => (
  <div className="figure-card">
    {figure === undefined ? (
      <p className="figure-card-head">
        {token.id === 'year' ? `Het jaar van het verslag: ${year}` : `Dit cijfer heeft ${noData}`}
      </p>
    ) : (
      <p className="figure-card-head">
        <strong>{printFigure(figure)}</strong> {capitalise(figure.label)}
      </p>
    )}
    <p className="hint">
      {figure?.definition ??
        (token.id === 'year'
          ? 'Wordt vanzelf het nieuwe jaar in het volgende verslag.'
          : 'Er valt dit jaar niets te tellen, of het is verwijderd. In het verslag staat er een gat, geen 0.')}
    </p>
    {figure !== undefined && <FigureWays key={figure.id} token={token} figure={figure} onToken={onToken} />}
    <div className="button-row">
      {figure !== undefined && onExplain !== undefined && (
        <Button className="button small" onPress={() => onExplain(figure.id)}>
          Waar komt dit cijfer vandaan?
        </Button>
      )}
      <Button className="button small" onPress={onOther}>
        Kies een ander cijfer
      </Button>
      <Button className="button quiet small" onPress={onRemove}>
        Haal het weg
      </Button>
    </div>
  </div>
)
