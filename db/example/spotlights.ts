import type { Store } from '../records/store.ts'
import { spotlightChannels, spotlightCounts, spotlightNames, spotlightPlaces } from './data/spotlights.ts'
import { invented } from './invented.ts'
import type { Lists } from './lists.ts'
import { cycle, dayOf, isAmong } from './spread.ts'

/** Whom and what we put in the spotlight. */
export const saveSpotlights = (store: Store, lists: Lists): void => {
  const { total, recognised } = spotlightCounts
  for (let index = 0; index < total; index++) {
    const [name, what] = cycle(spotlightNames, index)
    store.save('spotlight', null, {
      date: dayOf(index, total),
      name: invented(`${name} ${cycle(spotlightPlaces, index)}`),
      what,
      recognised: isAmong(index, recognised, total),
      channel: lists.channel[cycle(spotlightChannels, index)],
    })
  }
  // Not to be counted, of the year before, and entered twice: these count in no figure of 2022.
  const other = { name: invented('Buurtkrant Onder Ons'), what: 'initiative', recognised: false } as const
  store.save('spotlight', null, {
    ...other,
    date: '2022-06-14',
    counted: false,
    channel: lists.channel['sociale-media'],
  })
  store.save('spotlight', null, { ...other, date: '2021-10-12' })
  store.remove('spotlight', store.save('spotlight', null, { ...other, date: '2022-06-15' }).id)
}
