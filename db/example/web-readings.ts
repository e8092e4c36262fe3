import type { Store } from '../records/store.ts'
import type { Lists } from './lists.ts'

const unknownChannel = 'Het kanaal is onbekend: de bron toont er alleen een icoon.'

/** What was read off the site, and three counts of followers whose channels the source does not name. */
export const saveWebReadings = (store: Store, lists: Lists): void => {
  const site = { channel: lists.channel['socius-be'], year: 2022 }
  store.save('webReading', null, { ...site, measure: 'visits', value: 163_734 })
  store.save('webReading', null, { ...site, measure: 'pageviews', value: 582_789 })
  for (const value of [2192, 684, 1667])
    store.save('webReading', null, { year: 2022, measure: 'followers', value, note: unknownChannel })
}
