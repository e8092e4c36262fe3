import { GraduationCap } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const activities = recordScreen<'activity'>({
  type: 'activity',
  path: 'vormingen',
  heading: 'Vorming',
  icon: GraduationCap,
  newLabel: 'Nieuwe vorming',
  thisLabel: 'Deze vorming',
  purpose: 'Noteer hier elke vorming, van leertraject tot webinar. Wat gehouden is, telt mee in het jaarverslag.',
  columns: [
    { field: 'startDate', width: 112 },
    { field: 'title' },
    { field: 'workForm', width: 136, wide: true },
    { field: 'status', width: 108, wide: true },
    { field: 'participants', heading: 'Deelnemers', width: 112, wide: true },
  ],
  repeats: ['status', 'workForm', 'offer', 'format'],
  groups: [
    { legend: 'Wat en voor wie', fields: ['workForm', 'offer', 'theme', 'format', 'audience'] },
    { legend: 'Hoeveel', fields: ['sessions', 'hours', 'participants'] },
    { legend: 'Praktisch', fields: ['location', 'partners', 'notes'] },
  ],
})
