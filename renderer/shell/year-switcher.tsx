import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { useYear, useYears } from '../base/year.ts'

/** All years in which there is anything, this one and the coming one, and always the year on the screen. */
const yearsAround = (year: number, oldest: number, newest: number): readonly number[] => {
  const current = new Date().getFullYear()
  const last = Math.max(newest, year, current + 1)
  const first = Math.min(oldest, year, current)
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

/** Chooses the year of all screens. */
export const YearSwitcher = () => {
  const { year, setYear } = useYear()
  const { oldest, newest } = useYears()
  return (
    <div className="year-switcher">
      <Button className="icon-button" aria-label={`Vorig jaar, ${year - 1}`} onPress={() => setYear(year - 1)}>
        <ChevronLeft aria-hidden="true" />
      </Button>
      <Select
        className="year-select"
        value={year}
        onChange={(chosen) => {
          if (typeof chosen === 'number') setYear(chosen)
        }}
      >
        <Label className="visually-hidden">Jaar</Label>
        <Button className="year-button">
          <SelectValue />
          <ChevronDown aria-hidden="true" />
        </Button>
        <Popover className="popover">
          <ListBox className="options" items={yearsAround(year, oldest, newest).map((id) => ({ id }))}>
            {({ id }) => (
              <ListBoxItem id={id} className="option" textValue={String(id)}>
                {id}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      <Button className="icon-button" aria-label={`Volgend jaar, ${year + 1}`} onPress={() => setYear(year + 1)}>
        <ChevronRight aria-hidden="true" />
      </Button>
    </div>
  )
}
