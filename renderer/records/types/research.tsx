import { Microscope } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const research = recordScreen<'research'>({
  type: 'research',
  path: 'onderzoek',
  heading: 'Werking',
  icon: Microscope,
  title: 'Onderzoek',
  newLabel: 'Nieuw onderzoek',
  thisLabel: 'Dit onderzoek',
  purpose: 'Beschrijf hier eigen en uitbesteed onderzoek, met een tekst voor elk jaar.',
  columns: [
    { field: 'title' },
    { field: 'status', width: 108 },
    { field: 'fromYear', heading: 'Van', width: 80, wide: true },
    { field: 'toYear', heading: 'Tot', width: 80, wide: true },
    { field: 'publication', width: '1fr', wide: true },
  ],
  groups: [{ legend: 'Wat het opleverde', fields: ['publication'] }],
})
