import './year-texts-control.css'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button, Group, Label, TextArea, TextField } from 'react-aria-components'
import type { YearText, YearTextsField } from '../../db/model/field.ts'
import { useYear } from '../base/year.ts'
import { type ControlProps, FieldHelp } from './control.tsx'

export const isYearText = (part: unknown): part is YearText =>
  typeof part === 'object' && part !== null && 'year' in part && 'text' in part

/** A text for each year in which something ran; a new one starts in the year on the screen. */
export const YearTextsControl = ({ field, value, error, onChange, onEnter, onLeave }: ControlProps<YearTextsField>) => {
  const { year } = useYear()
  // A year whose text is still empty has a place on the screen but none in the value.
  const [opened, setOpened] = useState<readonly number[]>([])
  const texts = (Array.isArray(value) ? value : []).filter(isYearText)
  const years = [...new Set([...texts.map((text) => text.year), ...opened])].toSorted((a, b) => a - b)
  const write = (written: YearText) => {
    setOpened((before) => [...before, written.year])
    onChange([...texts.filter((text) => text.year !== written.year), written].filter(({ text }) => text !== ''))
  }
  const drop = (dropped: number) => {
    setOpened((before) => before.filter((one) => one !== dropped))
    onChange(texts.filter((text) => text.year !== dropped))
    onLeave()
  }
  return (
    <Group className="field year-texts" aria-label={field.label} isInvalid={error !== undefined}>
      <span className="group-label">{field.label}</span>
      {years.map((one) => (
        <TextField
          key={one}
          className="field"
          value={texts.find((text) => text.year === one)?.text ?? ''}
          onChange={(text) => write({ year: one, text })}
          onFocus={onEnter}
          onBlur={onLeave}
        >
          <div className="year-text-head">
            <Label>{one}</Label>
            <Button className="icon-button" aria-label={`Tekst van ${one} weghalen`} onPress={() => drop(one)}>
              <X aria-hidden="true" />
            </Button>
          </div>
          <TextArea className="input text-area" rows={4} />
        </TextField>
      ))}
      {!years.includes(year) && (
        <Button className="button quiet" onPress={() => setOpened((before) => [...before, year])}>
          <Plus aria-hidden="true" />
          Tekst voor {year}
        </Button>
      )}
      <FieldHelp field={field} error={error} />
    </Group>
  )
}
