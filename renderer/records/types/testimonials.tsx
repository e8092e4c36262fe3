import { MessageSquareQuote } from 'lucide-react'
import { proposedAttribution } from '../../../db/model/testimonial.ts'
import { records } from '../../base/api.ts'
import { recordScreen } from '../record-screen.ts'
import { Consent } from './consent.tsx'
import { ConsentActions } from './consent-actions.tsx'

export const testimonials = recordScreen<'testimonial'>({
  type: 'testimonial',
  path: 'getuigenissen',
  heading: 'Vorming',
  icon: MessageSquareQuote,
  newLabel: 'Nieuwe getuigenis',
  thisLabel: 'Deze getuigenis',
  purpose: 'Bewaar hier wat deelnemers zeggen, en of het gedrukt mag worden.',
  columns: [
    { field: 'receivedOn', heading: 'Ontvangen', width: 112, wide: true },
    { field: 'quote' },
    { field: 'activity', width: '1fr', wide: true },
    { field: 'consentOn', heading: 'Toestemming', width: 200, cell: (record) => <Consent consent={record} /> },
  ],
  repeats: ['activity', 'receivedOn', 'attribution'],
  unlike: ['consentOn', 'consentScope', 'evidence', 'withdrawnOn'],
  groups: [
    { legend: 'Wie zei het', fields: ['attribution', 'speaker'] },
    {
      legend: 'Toestemming',
      fields: ['consentOn', 'consentScope', 'evidence', 'withdrawnOn'],
      summary: (values) => <Consent consent={values} />,
      actions: (values, change, id) => <ConsentActions consent={values} change={change} id={id} />,
    },
  ],
  propose: async (field, value) => {
    if (field !== 'activity' || typeof value !== 'number') return {}
    const activity = await records('activity').get(value)
    if (activity.title === null) return {}
    const workForm = activity.workForm === null ? null : await records('workForm').get(activity.workForm)
    return { attribution: proposedAttribution(workForm?.name ?? null, activity.title) }
  },
})
