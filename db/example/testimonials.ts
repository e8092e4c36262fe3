import { proposedAttribution } from '../model/testimonial.ts'
import type { Patch, Store } from '../records/store.ts'
import { type Activities, lastDay } from './activities.ts'
import { workForms } from './data/lists.ts'
import { quotes, withheldQuotes } from './data/quotes.ts'
import { invented } from './invented.ts'
import type { Lists } from './lists.ts'
import { daysAfter } from './spread.ts'

type Quote = { readonly activity: string; readonly speaker: string; readonly text: string }

/** What participants said, a week after their activity; the report prints the six that it may. */
export const saveTestimonials = (store: Store, lists: Lists, { held }: Activities): void => {
  const workFormOf = (id: number | null) =>
    Object.values(workForms).find((workForm) => lists.workForm[workForm] === id) ?? null
  const save = ({ activity: title, speaker, text }: Quote, consentOf: (day: string) => Patch<'testimonial'>) => {
    const about = held.find((activity) => activity.title === title)
    if (about === undefined) throw new Error(`no activity ${title}`)
    const receivedOn = daysAfter(lastDay(about), 7)
    store.save('testimonial', null, {
      quote: text,
      activity: about.id,
      receivedOn,
      attribution: proposedAttribution(workFormOf(about.workForm), title),
      speaker,
      ...consentOf(receivedOn),
    })
  }
  const evidence = invented('Antwoord op onze mail')
  for (const quote of quotes) save(quote, (day) => ({ consentOn: day, consentScope: ['report', 'website'], evidence }))
  save(withheldQuotes.withoutConsent, () => ({}))
  save(withheldQuotes.withdrawn, (day) => ({
    consentOn: day,
    consentScope: ['report'],
    evidence,
    withdrawnOn: daysAfter(day, 28),
  }))
}
