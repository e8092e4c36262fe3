import { CalendarDays } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const events = recordScreen<'event'>({
  type: 'event',
  path: 'evenementen',
  heading: 'Werking',
  icon: CalendarDays,
  newLabel: 'Nieuw evenement',
  thisLabel: 'Dit evenement',
  purpose:
    'Noteer hier je trefdagen, inspiratiemomenten en andere evenementen. De datum bepaalt het jaar, niet de titel.',
  columns: [
    { field: 'date', width: 112 },
    { field: 'title' },
    { field: 'location', width: '1fr', wide: true },
    { field: 'participants', heading: 'Deelnemers', width: 112, wide: true },
  ],
  groups: [],
})
