import { ClipboardCheck } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const evaluations = recordScreen<'evaluation'>({
  type: 'evaluation',
  path: 'evaluaties',
  heading: 'Vorming',
  icon: ClipboardCheck,
  newLabel: 'Nieuwe evaluatie',
  thisLabel: 'Deze evaluatie',
  purpose: 'Bewaar hier wat deelnemers antwoorden. De tevredenheid en de net promoter score volgen eruit.',
  mainColumn: 'activity',
  columns: [
    { field: 'date', width: 112 },
    { field: 'activity' },
    { field: 'satisfaction', heading: 'Tevreden', width: 96 },
    { field: 'recommendation', heading: 'Aanbevelen', width: 112, wide: true },
    { field: 'comment', width: '1fr', wide: true },
  ],
  repeats: ['activity', 'date'],
  groups: [{ legend: 'Herkomst', fields: ['importBatch'] }],
})
