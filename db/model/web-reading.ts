import { choice, count, date, link, text, year } from './field.ts'
import { capitalise, formatNumber } from './format.ts'
import { recordType } from './record-type.ts'

export const measures = {
  visits: 'bezoeken',
  pageviews: 'bezochte pagina’s',
  followers: 'volgers',
  subscribers: 'abonnees',
  downloads: 'downloads',
} as const
export type Measure = keyof typeof measures

/** A figure read off a site or a channel (digitaal platform). */
export const webReading = recordType({
  name: 'webReading',
  family: 'year',
  label: 'webcijfer',
  plural: 'webcijfers',
  title: 'note',
  inYear: { from: 'year' },
  fields: {
    channel: link('Site of kanaal', 'channel'),
    year: year('Jaar', { needed: true }),
    readOn: date('Afgelezen op'),
    measure: choice('Wat', measures, { needed: true }),
    value: count('Aantal', { needed: true, max: 1_000_000_000_000 }),
    note: text('Opmerking', { hint: 'Bv. een breuk in de reeks.' }),
  },
  // Of a known channel there is one reading per measure and year; of an unknown one only the number tells which is meant.
  describe: ({ measure, year: of, value }, linked) => {
    const what = [measure === null ? null : measures[measure], of].filter((part) => part !== null).join(' ')
    const channel = linked('channel')
    if (channel === null && measure === null) return null
    if (channel === null) return value === null ? capitalise(what) : `${capitalise(what)}: ${formatNumber(value)}`
    return what === '' ? channel : `${channel}: ${what}`
  },
})
