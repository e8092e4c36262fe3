import { Handshake } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const consultations = recordScreen<'consultation'>({
  type: 'consultation',
  path: 'overleg',
  heading: 'Buitenwereld',
  icon: Handshake,
  title: 'Overleg',
  newLabel: 'Nieuw overleg',
  thisLabel: 'Dit overleg',
  purpose: 'Noteer hier met wie je overlegde. Hoeveel actoren je sprak en hoeveel beleid daarbij was, volgt eruit.',
  columns: [{ field: 'date', width: 112 }, { field: 'subject' }, { field: 'actors', wide: true }],
  groups: [],
})
