import { choices, date, link, longText, text } from './field.ts'
import { endsBeforeStart, recordType, type Values } from './record-type.ts'

/** Where a quote may be shown. */
export const consentScopes = { report: 'jaarverslag', website: 'website', socialMedia: 'sociale media' } as const

/** What a participant said (getuigenis), and what they allow us to do with it. */
export const testimonial = recordType({
  name: 'testimonial',
  family: 'year',
  label: 'getuigenis',
  plural: 'getuigenissen',
  title: 'quote',
  inYear: { from: 'receivedOn' },
  fields: {
    quote: longText('Getuigenis', { needed: true }),
    activity: link('Vorming', 'activity'),
    receivedOn: date('Ontvangen op', { needed: true }),
    attribution: text('Ondertekening', { hint: 'Zo staat ze onder het citaat, bv. deelnemer vorming ‘Titel’.' }),
    speaker: text('Naam van de spreker', { private: true, hint: 'Blijft hier: wordt nooit gedrukt.' }),
    consentOn: date('Toestemming gegeven op'),
    consentScope: choices('Toestemming voor', consentScopes),
    evidence: text('Bewijs van toestemming', { private: true, hint: 'Waar vind je ze terug? Bv. mail van 3 mei.' }),
    withdrawnOn: date('Toestemming ingetrokken op'),
  },
  breach: (values) =>
    endsBeforeStart(values.consentOn, values.withdrawnOn)
      ? {
          field: 'withdrawnOn',
          message: 'De toestemming kan niet ingetrokken zijn voor ze gegeven werd. Pas een van beide datums aan.',
        }
      : null,
})

type Consent = Pick<Values<(typeof testimonial)['fields']>, 'consentOn' | 'consentScope' | 'withdrawnOn'>

/** Only with consent that was given for the report and not withdrawn may a quote be printed. */
export const mayBePrinted = (consent: Consent): boolean =>
  consent.consentOn !== null && consent.withdrawnOn === null && consent.consentScope.includes('report')

/** The attribution that the form proposes: `deelnemer leertraject ‘Nieuw in de sector’`. */
export const proposedAttribution = (workForm: string | null, title: string): string =>
  `deelnemer ${workForm ?? 'vorming'} ‘${title}’`
