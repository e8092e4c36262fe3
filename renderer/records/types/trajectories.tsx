import { Route } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const trajectories = recordScreen<'trajectory'>({
  type: 'trajectory',
  path: 'ontwikkeltrajecten',
  heading: 'Werking',
  icon: Route,
  newLabel: 'Nieuw ontwikkeltraject',
  thisLabel: 'Dit ontwikkeltraject',
  purpose: 'Beschrijf hier waar je meerdere jaren aan werkt, met een tekst voor elk jaar.',
  columns: [
    { field: 'title' },
    { field: 'fromYear', heading: 'Van', width: 80 },
    { field: 'toYear', heading: 'Tot', width: 80 },
    { field: 'publications', width: '1fr', wide: true },
  ],
  groups: [{ legend: 'Wat het opleverde', fields: ['publications'] }],
})
