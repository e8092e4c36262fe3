import { Lightbulb } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const spotlights = recordScreen<'spotlight'>({
  type: 'spotlight',
  path: 'in-de-kijker',
  heading: 'Buitenwereld',
  icon: Lightbulb,
  title: 'In de kijker',
  newLabel: 'Nieuw item',
  thisLabel: 'Dit item',
  purpose: 'Noteer hier welke organisaties, praktijken en initiatieven je in de kijker plaatste.',
  columns: [
    { field: 'date', width: 112 },
    { field: 'name' },
    { field: 'what', width: 120 },
    { field: 'recognised', heading: 'Erkend', width: 88, wide: true },
    { field: 'channel', width: '1fr', wide: true },
    { field: 'counted', heading: 'Telt mee', width: 96, wide: true },
  ],
  repeats: ['what', 'channel'],
  groups: [],
})
