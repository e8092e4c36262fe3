import { useState } from 'react'
import { Autocomplete, ListBox, ListBoxItem, Text } from 'react-aria-components'
import { PickerSearch } from '../../ui/picker-search.tsx'
import { useCandidates } from './use-candidates.ts'

type Props = { readonly year: number; readonly onChoose: (testimonial: number) => void }

/** The testimonials of the year to choose from; those that may not be printed say why. */
export const QuotePicker = ({ year, onChoose }: Props) => {
  const [typed, setTyped] = useState('')
  const candidates = useCandidates(year, typed)
  return (
    <div className="quote-picker">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <PickerSearch label="Zoek een getuigenis" placeholder="Zoek, ook in andere jaren…" />
        <ListBox
          className="options quote-options"
          aria-label="Getuigenissen"
          items={candidates}
          disabledKeys={candidates.flatMap(({ id, reason }) => (reason === null ? [] : [id]))}
          onAction={(id) => onChoose(Number(id))}
          renderEmptyState={() => (
            <p className="no-options">
              {typed.trim() === '' ? `Van ${year} zijn er nog geen getuigenissen.` : 'Niets gevonden.'}
            </p>
          )}
        >
          {({ id, quote, from, reason }) => (
            <ListBoxItem id={id} textValue={quote} className="option quote-option">
              <Text slot="label">{quote}</Text>
              <Text slot="description" className="option-detail">
                {[from, reason ?? ''].filter((word) => word !== '').join(' · ')}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  )
}
