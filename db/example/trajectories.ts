import type { Store } from '../records/store.ts'
import { researchTexts, trajectoryTexts } from './data/texts.ts'
import { invented } from './invented.ts'
import type { Publications } from './publications.ts'

/** What runs for several years, with the text of each. */
export const saveTrajectories = (store: Store, { publiekGaan }: Publications): void => {
  store.save('trajectory', null, {
    title: 'Politiserend werken',
    fromYear: 2021,
    toYear: 2023,
    texts: [
      {
        year: 2021,
        text: invented('In het eerste jaar verkenden we met een groep sociaal werkers wat hen tegenhoudt.'),
      },
      { year: 2022, text: trajectoryTexts.politiserendWerken },
    ],
    publications: [publiekGaan],
  })
  store.save('trajectory', null, {
    title: 'Rollen en functies',
    fromYear: 2022,
    texts: [{ year: 2022, text: trajectoryTexts.rollenEnFuncties }],
  })
  // Ended before: it doesn't appear in 2022.
  store.save('trajectory', null, {
    title: invented('Sterk bestuur'),
    fromYear: 2018,
    toYear: 2020,
    texts: [{ year: 2020, text: invented('In het laatste jaar rondden we het traject af met een handreiking.') }],
  })
}

export const saveResearch = (store: Store, { stromen }: Publications): void => {
  store.save('research', null, {
    title: 'Analyse van de goedgekeurde subsidieaanvragen',
    status: 'finished',
    fromYear: 2021,
    toYear: 2022,
    texts: [{ year: 2022, text: researchTexts.stromen }],
    publication: stromen,
  })
  store.save('research', null, {
    title: 'Waarde en betekenis van civiel sociaal-cultureel actorschap',
    status: 'running',
    fromYear: 2022,
    toYear: 2023,
    texts: [{ year: 2022, text: researchTexts.waarde }],
  })
}
