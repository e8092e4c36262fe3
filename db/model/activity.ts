import { choice, count, date, decimal, link, longText, text } from './field.ts'
import { endsBeforeStart, recordType } from './record-type.ts'

/** Whether it took place: only a held activity counts in the figures. */
export const activityStatuses = {
  planned: 'gepland',
  held: 'gehouden',
  cancelled: 'geannuleerd',
  postponed: 'uitgesteld',
} as const
export const activityFormats = { offline: 'offline', online: 'online', blended: 'gemengd' } as const
export const audiences = { primary: 'primaire doelgroep', secondary: 'secundaire doelgroep', both: 'beide' } as const

/** A training (vorming) of any work form. */
export const activity = recordType({
  name: 'activity',
  family: 'year',
  label: 'vorming',
  plural: 'vormingen',
  title: 'title',
  inYear: { from: 'startDate' },
  takesPlace: true,
  fields: {
    title: text('Titel', { needed: true }),
    startDate: date('Begin', { needed: true }),
    endDate: date('Einde'),
    status: choice('Status', activityStatuses, { needed: true, initial: 'planned' }),
    workForm: link('Werkvorm', 'workForm'),
    offer: link('Aanbod', 'offer'),
    theme: link('Thema', 'theme'),
    format: choice('Vorm', activityFormats, { needed: true }),
    audience: choice('Doelgroep', audiences),
    sessions: count('Aantal sessies', { max: 1000, adds: true }),
    hours: decimal('Aantal uren', { max: 10_000, adds: true }),
    participants: count('Aantal deelnemers', { max: 100_000, adds: true }),
    location: text('Plaats'),
    partners: text('Partners'),
    notes: longText('Notities', { private: true }),
  },
  breach: (values) =>
    endsBeforeStart(values.startDate, values.endDate)
      ? { field: 'endDate', message: 'Het einde ligt voor het begin. Pas een van beide datums aan.' }
      : null,
})
