import { useState } from 'react'
import {
  Autocomplete,
  Collection,
  Header,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  Radio,
  RadioGroup,
} from 'react-aria-components'
import type { Figure } from '../../../db/model/figure.ts'
import { PickerSearch } from '../../ui/picker-search.tsx'
import { entriesFor } from './figure-entries.ts'
import { type Way, ways } from './figure-words.ts'

type Props = {
  readonly figures: readonly Figure[]
  readonly year: number
  /** undefined where the way is settled already. */
  readonly way?: Way
  readonly onWay?: (way: Way) => void
  readonly onChoose: (id: string) => void
  /** What is typed in the search box, letter by letter. */
  readonly onType?: (typed: string) => void
}

const isWay = (value: string): value is Way => value in ways

/** What scrolls and holds nothing to stop at is itself a stop of the keyboard. */
const reachable = { tabIndex: 0 } as const

/** Finds a figure by what it is, what it means or what it is worth. */
export const FigurePicker = ({ figures, year, way, onWay, onChoose, onType }: Props) => {
  const [typed, setTyped] = useState('')
  const groups = entriesFor(figures, year, typed)
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <div className="figure-picker">
      <Autocomplete
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text)
          onType?.(text)
        }}
      >
        <PickerSearch label="Zoek een cijfer" placeholder="Zoek een cijfer…" />
        <p className="visually-hidden" role="status">
          {typed.trim() === '' ? '' : `${count} gevonden`}
        </p>
        <section className="figure-options" aria-label="Gevonden" {...reachable}>
          <Menu
            className="options"
            aria-label="Cijfers"
            items={groups.map((group) => ({ ...group, id: group.name }))}
            onAction={(key) => onChoose(String(key))}
            renderEmptyState={() => <p className="no-options">Geen cijfer gevonden voor “{typed.trim()}”.</p>}
          >
            {({ id, name, entries }) => (
              <MenuSection id={id}>
                <Header className="options-heading">{name}</Header>
                <Collection items={entries}>
                  {(entry) => (
                    <MenuItem
                      id={entry.id}
                      textValue={`${entry.value} ${entry.label}`}
                      className="option figure-option"
                    >
                      <span className="figure-option-value">{entry.value}</span>
                      <span>
                        <span>{entry.label}</span>
                        <span className="option-detail">{entry.meaning}</span>
                      </span>
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            )}
          </Menu>
        </section>
      </Autocomplete>
      {way !== undefined && (
        <RadioGroup
          className="figure-ways"
          value={way}
          onChange={(value) => {
            if (isWay(value)) onWay?.(value)
          }}
        >
          <Label className="group-label">In de tekst komt</Label>
          {Object.entries(ways).map(([id, name]) => (
            <Radio key={id} value={id} className="radio">
              {name}
            </Radio>
          ))}
        </RadioGroup>
      )}
    </div>
  )
}
