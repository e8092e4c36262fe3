import './quotes.css'
import { CheckBox } from '../../ui/check-box.tsx'
import type { ComposedSection } from '../shared/composition.ts'
import { changeSection } from '../shared/shape.ts'
import type { Written } from '../shared/use-draft.ts'
import { PartList, type PartListProps } from './part-list.tsx'
import { QuoteButton } from './quote-button.tsx'

type Props = PartListProps & { readonly section: ComposedSection; readonly written: Written<'reportSection'> }

/** The quotes of a standard section: those that the app proposes, or those that one chose. */
export const Quotes = ({ year, section, written, parts, ...rest }: Props) => {
  const hasChosen = parts.length > 0
  return (
    <section className="section-quotes" aria-label="Citaten">
      <h3>Citaten</h3>
      <CheckBox
        label="Ik kies de citaten van dit onderdeel zelf"
        hint={
          hasChosen
            ? 'Je koos er zelf: de app stelt hier niets meer voor.'
            : 'Anders neemt de app, waar er een past, het oudste citaat dat in het verslag mag.'
        }
        isSelected={hasChosen || written.values?.ownQuotes === true}
        isReadOnly={hasChosen}
        onChange={(ownQuotes) => void changeSection(year, section, { ownQuotes })}
      />
      <PartList {...rest} year={year} parts={parts} />
      <QuoteButton year={year} section={section} />
    </section>
  )
}
