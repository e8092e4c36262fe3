import type { Store } from '../records/store.ts'
import { sectionTexts } from './data/texts.ts'
import type { Lists } from './lists.ts'

/** The report of 2022: its own texts, with the figures alive in them, and the offer for newcomers bound to its section. */
export const saveReport = (store: Store, { offer }: Lists): void => {
  const report = store.save('report', null, { year: 2022, title: 'Jaarverslag 2022' })
  for (const [section, body] of Object.entries(sectionTexts))
    store.save('reportSection', null, { report: report.id, kind: 'standard', section, body })
  store.save('reportSection', null, {
    report: report.id,
    kind: 'standard',
    section: 'newcomers',
    offer: offer.nieuwkomers,
  })
}
