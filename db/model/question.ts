import { choice, date, link, longText, text } from './field.ts'
import { endsBeforeStart, recordType } from './record-type.ts'

export const decisions = { open: 'in behandeling', approved: 'goedgekeurd', declined: 'niet goedgekeurd' } as const

/** A question of an organisation for support (vraaggestuurde werking). */
export const question = recordType({
  name: 'question',
  family: 'year',
  label: 'vraag',
  plural: 'vragen',
  title: 'subject',
  inYear: { from: 'receivedOn' },
  fields: {
    receivedOn: date('Ontvangen op', { needed: true }),
    organisation: link('Organisatie', 'organisation'),
    subject: text('Onderwerp', { needed: true }),
    theme: link('Thema', 'theme'),
    decision: choice('Beslissing', decisions, { needed: true, initial: 'open' }),
    decidedOn: date('Beslist op'),
    deliveredOn: date('Dienstverlening op'),
    notes: longText('Notities', { private: true }),
  },
  breach: (values) => {
    if (endsBeforeStart(values.receivedOn, values.decidedOn))
      return {
        field: 'decidedOn',
        message: 'De beslissing kan niet voor de vraag vallen. Pas een van beide datums aan.',
      }
    if (endsBeforeStart(values.receivedOn, values.deliveredOn))
      return {
        field: 'deliveredOn',
        message: 'De dienstverlening kan niet voor de vraag vallen. Pas een van beide datums aan.',
      }
    return null
  },
})
