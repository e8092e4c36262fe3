import type { Store } from '../records/store.ts'
import { invented } from './invented.ts'

/** Held in 2022. The source gives only the titles: places and numbers of participants stay unknown. */
const held = [
  { title: 'De Communicatiekliniek', date: '2022-02-10' },
  { title: 'Inspiratiemoment ‘Burgerinitiatieven en de kracht van plekken’', date: '2022-03-17' },
  // The gathering of 2021 came later: its year follows from the day on which it was held.
  { title: 'Trefdag 2021 ‘Wij/Zij’', date: '2022-04-28' },
] as const

export const saveEvents = (store: Store): void => {
  for (const event of held) store.save('event', null, event)
  // Of another year, and entered twice: these don't appear in 2022.
  store.save('event', null, { title: invented('Ontmoetingsdag in de herfst'), date: '2021-10-21' })
  store.save('event', null, { title: invented('Nieuwjaarsontbijt'), date: '2023-01-05' })
  const twice = store.save('event', null, { title: invented('Kliniek voor communicatie'), date: '2022-02-10' })
  store.remove('event', twice.id)
}
