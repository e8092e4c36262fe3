import './date-control.css'
import { getLocalTimeZone, parseDate, today } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Heading,
  Popover,
} from 'react-aria-components'
import type { DateField, Value } from '../../db/model/field.ts'
import { formatDateShort } from '../../db/model/format.ts'
import { parseDay, whyNoDay } from '../../db/model/parse.ts'
import { isDay } from '../../db/model/schema.ts'
import { useYear } from '../base/year.ts'
import type { ControlProps } from './control.tsx'
import { TypedControl } from './typed-control.tsx'

const print = (value: Value): string => (typeof value !== 'string' ? '' : isDay(value) ? formatDateShort(value) : value)

/** A day, typed the way it is said or picked from a calendar; Tab passes the calendar by, Alt+↓ opens it. */
export const DateControl = (props: ControlProps<DateField>) => {
  const { field, value, error, onChange, onLeave } = props
  const { year } = useYear()
  const now = today(getLocalTimeZone())
  const [isOpen, setIsOpen] = useState(false)
  const day = typeof value === 'string' && isDay(value) ? parseDate(value) : null
  // The store is told what was typed and knows no year to read it in.
  const why = error !== undefined && typeof value === 'string' ? whyNoDay(value, now.toString(), year) : undefined
  return (
    <TypedControl
      {...props}
      error={why ?? error}
      parse={(typed) => parseDay(typed, now.toString(), year)}
      print={print}
      inputMode="numeric"
      placeholder="dd/mm/jjjj"
      onOpen={() => setIsOpen(true)}
    >
      <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
        <Button className="icon-button" excludeFromTabOrder aria-label={`Kalender voor ${field.label.toLowerCase()}`}>
          <CalendarDays aria-hidden="true" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="calendar-dialog" aria-label={field.label}>
            {({ close }) => (
              <Calendar
                autoFocus
                className="calendar"
                value={day}
                defaultFocusedValue={day ?? now.set({ year })}
                onChange={(chosen) => {
                  onChange(chosen.toString())
                  onLeave()
                  close()
                }}
              >
                <header>
                  <Button slot="previous" className="icon-button">
                    <ChevronLeft aria-hidden="true" />
                  </Button>
                  <Heading />
                  <Button slot="next" className="icon-button">
                    <ChevronRight aria-hidden="true" />
                  </Button>
                </header>
                <CalendarGrid weekdayStyle="short">
                  <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
                  <CalendarGridBody>{(date) => <CalendarCell date={date} className="day" />}</CalendarGridBody>
                </CalendarGrid>
              </Calendar>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </TypedControl>
  )
}
