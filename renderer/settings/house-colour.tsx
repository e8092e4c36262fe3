import { contrastWithWhite } from '../../db/model/colour.ts'
import type { Value } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'

/** The least contrast at which text reads well: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5

const isColour = (value: Value): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

type Props = {
  /** What the colour is for: `huiskleur`. */
  readonly name: string
  readonly value: Value
  /** Whether text is set in it. */
  readonly read: boolean
  readonly onChange: (colour: string) => void
  readonly onLeave: () => void
}

/** What the report does with a colour, in a sentence. */
const said = (colour: string | null, read: boolean): string => {
  if (colour === null)
    return read
      ? 'Nog geen kleur gekozen: het verslag wordt in petrol gedrukt.'
      : 'Nog geen tweede kleur gekozen: het verslag neemt een lichtere tint van je huiskleur.'
  if (!read) return 'Voor vormen en versiering; letters en balken blijven in je huiskleur.'
  const contrast = contrastWithWhite(colour)
  const measured = `(contrast ${formatNumber(contrast)} op 1)`
  return contrast >= readable
    ? `Leest goed op wit papier ${measured}.`
    : `Te licht voor tekst op wit papier ${measured}. Voor letters en balken maakt het verslag ze donkerder.`
}

/** A house colour as it will look, to pick by eye, and whether text in it reads well on white paper. */
export const HouseColour = ({ name, value, read, onChange, onLeave }: Props) => {
  const colour = isColour(value) ? value : null
  return (
    <div className="house-colour">
      <input
        type="color"
        className="swatch"
        aria-label={`Kies de ${name} op het zicht`}
        value={colour ?? (read ? '#0b5c6b' : '#78a5ad')}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
      />
      <p className="hint" aria-live="polite">
        {said(colour, read)}
      </p>
    </div>
  )
}
