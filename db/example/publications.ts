import type { Store } from '../records/store.ts'
import { invented } from './invented.ts'

/** Those that trajectories and research lead to. */
export type Publications = { readonly publiekGaan: number; readonly stromen: number }

export const savePublications = (store: Store): Publications => {
  const publiekGaan = store.save('publication', null, {
    title: 'Publiek gaan! Politiserend handelen in het sociaal werk',
    kind: 'book',
    date: '2022-05-19',
  })
  const stromen = store.save('publication', null, {
    title: 'Stromen in de civiele samenleving',
    kind: 'report',
    date: '2022-10-13',
  })
  const others = [
    { title: invented('Wegwijzer voor nieuwe bestuurders'), kind: 'tool', date: '2022-03-08' },
    { title: invented('Plekken die verbinden'), kind: 'article', date: '2022-06-21' },
    { title: invented('Kaarten om samen te evalueren'), kind: 'tool', date: '2022-11-29' },
    // Of another year: these don't count in 2022.
    { title: invented('Leren op afstand'), kind: 'article', date: '2021-09-14' },
    { title: invented('Een jaar in beeld'), kind: 'other', date: '2023-01-04' },
  ] as const
  for (const publication of others) store.save('publication', null, publication)
  return { publiekGaan: publiekGaan.id, stromen: stromen.id }
}
