import { BookOpen } from 'lucide-react'
import { OutsideLink } from '../../ui/outside-link.tsx'
import { recordScreen } from '../record-screen.ts'

export const publications = recordScreen<'publication'>({
  type: 'publication',
  path: 'publicaties',
  heading: 'Buitenwereld',
  icon: BookOpen,
  newLabel: 'Nieuwe publicatie',
  thisLabel: 'Deze publicatie',
  purpose: 'Noteer hier je boeken, rapporten, artikels en instrumenten.',
  columns: [
    { field: 'date', width: 112 },
    { field: 'title' },
    { field: 'kind', width: 112 },
    { field: 'authors', width: '1fr', wide: true },
  ],
  repeats: ['kind'],
  groups: [{ legend: 'Waar te lezen', fields: ['link'], actions: ({ link }) => <OutsideLink text={link} /> }],
})
