import { CircleQuestionMark } from 'lucide-react'
import { recordScreen } from '../record-screen.ts'

export const questions = recordScreen<'question'>({
  type: 'question',
  path: 'vragen',
  heading: 'Werking',
  icon: CircleQuestionMark,
  newLabel: 'Nieuwe vraag',
  thisLabel: 'Deze vraag',
  purpose: 'Noteer hier elke vraag om ondersteuning: wanneer ze kwam, wat er beslist werd en wanneer je hielp.',
  columns: [
    { field: 'receivedOn', heading: 'Ontvangen', width: 112 },
    { field: 'subject' },
    { field: 'organisation', width: '1fr', wide: true },
    { field: 'decision', width: 136 },
    { field: 'deliveredOn', heading: 'Dienst op', width: 112, wide: true },
  ],
  groups: [
    { legend: 'Wat ermee gebeurde', fields: ['decision', 'decidedOn', 'deliveredOn'] },
    { legend: 'Voor jezelf', fields: ['notes'] },
  ],
})
