import { openStore } from '../file/open.ts'
import type { Store } from '../records/store.ts'
import { saveActivities } from './activities.ts'
import { saveConsultations } from './consultations.ts'
import { saveEvaluations } from './evaluations.ts'
import { saveEvents } from './events.ts'
import { saveLists } from './lists.ts'
import { saveOrganisations } from './organisations.ts'
import { savePublications } from './publications.ts'
import { saveQuestions } from './questions.ts'
import { saveReport } from './report.ts'
import { saveSpotlights } from './spotlights.ts'
import { saveTestimonials } from './testimonials.ts'
import { saveResearch, saveTrajectories } from './trajectories.ts'
import { saveWebReadings } from './web-readings.ts'

/**
 * Fills an empty store with the example year 2022: records from which all figures of the printed report of that year follow,
 * and of each kind some that its figures leave out. All or nothing, and the same at each run.
 */
export const fillWithExample = (store: Store): void =>
  store.transaction(() => {
    store.save('profile', null, { name: 'Socius', accent: '#a8324a' })
    const lists = saveLists(store)
    const organisations = saveOrganisations(store, lists)
    const activities = saveActivities(store, lists)
    saveTestimonials(store, lists, activities)
    saveEvaluations(store, activities)
    saveQuestions(store, lists, organisations)
    saveEvents(store)
    const publications = savePublications(store)
    saveTrajectories(store, publications)
    saveResearch(store, publications)
    saveSpotlights(store, lists)
    saveConsultations(store, organisations)
    saveWebReadings(store, lists)
    saveReport(store, lists)
  })

/**
 * Makes a file with the example year at `path`, where nothing lies yet. Its clock stands still in the January after.
 * @throws Refusal as {@link openStore}
 */
export const makeExample = async (path: string): Promise<void> => {
  const store = await openStore(path, { now: () => new Date('2023-01-09T09:00:00Z') })
  try {
    fillWithExample(store)
  } finally {
    store.close()
  }
}
