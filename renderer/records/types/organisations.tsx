import { Building2 } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const organisations = recordScreen<'organisation'>({
  type: 'organisation',
  path: 'organisaties',
  heading: 'Buitenwereld',
  icon: Building2,
  newLabel: 'Nieuwe organisatie',
  thisLabel: 'Deze organisatie',
  purpose: 'Bewaar hier met wie je overlegt en wie je ondersteunt, één keer, met de juiste naam.',
  columns: [
    { field: 'name' },
    { field: 'kind', width: '1fr', wide: true },
    { field: 'recognised', width: 96, wide: true },
  ],
  repeats: ['kind'],
  groups: [],
})
