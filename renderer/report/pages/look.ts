import { observable } from '../../base/observable.ts'
import type { Zoom } from './zoom.ts'

/** How the pages are looked at, until the app closes. */
export const look = observable<{ readonly zoom: Zoom; readonly showsThumbnails: boolean }>({
  zoom: 'fit',
  showsThumbnails: false,
})
