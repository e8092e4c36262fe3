import { contrastWithWhite } from '../../db/model/colour.ts'
import type { Value } from '../../db/model/field.ts'
import { formatNumber } from '../../db/model/format.ts'

/** The least contrast at which text reads well: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5

const isColour = (value: Value): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)

type Props = { readonly value: Value; readonly onChange: (colour: string) => void; readonly onLeave: () => void }

/** The house colour as it will look, to pick by eye, and whether text in it reads well on white paper. */
export const HouseColour = ({ value, onChange, onLeave }: Props) => {
  const colour = isColour(value) ? value : null
  const contrast = colour === null ? null : contrastWithWhite(colour)
  return (
    <div className="house-colour">
      <input
        type="color"
        className="swatch"
        aria-label="Kies de huiskleur op het zicht"
        value={colour ?? '#0b5c6b'}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
      />
      <p className="hint" aria-live="polite">
        {contrast === null
          ? 'Nog geen kleur gekozen: het verslag wordt in petrol gedrukt.'
          : contrast >= readable
            ? `Leest goed op wit papier (contrast ${formatNumber(contrast)} op 1).`
            : `Te licht voor tekst op wit papier (contrast ${formatNumber(contrast)} op 1). Voor letters en balken maakt het verslag ze donkerder.`}
      </p>
    </div>
  )
}
