import { Globe } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const webReadings = recordScreen<'webReading'>({
  type: 'webReading',
  path: 'digitaal-platform',
  heading: 'Buitenwereld',
  icon: Globe,
  title: 'Digitaal platform',
  newLabel: 'Nieuw webcijfer',
  thisLabel: 'Dit webcijfer',
  purpose: 'Noteer hier de cijfers van je sites en kanalen: bezoeken, volgers, abonnees …',
  mainColumn: 'channel',
  columns: [
    { field: 'channel' },
    { field: 'measure', width: 152 },
    { field: 'value', width: 128 },
    { field: 'year', width: 80, wide: true },
    { field: 'readOn', width: 128, wide: true },
    { field: 'note', width: '1fr', wide: true },
  ],
  repeats: ['channel', 'year', 'readOn'],
  groups: [],
})
