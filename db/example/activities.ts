import type { RecordOf } from '../model/index.ts'
import type { Patch, Store } from '../records/store.ts'
import { type ActivityRow, heldActivities, otherActivities } from './data/activities.ts'
import { quotes } from './data/quotes.ts'
import { invented } from './invented.ts'
import type { Lists } from './lists.ts'
import { cycle } from './spread.ts'

export type Activity = RecordOf<'activity'>
/** The activities of 2022 that count, and those that don't, by the reason why. */
export type Activities = {
  readonly held: readonly Activity[]
  readonly other: Readonly<Record<keyof typeof otherActivities, Activity>>
}

const audiences = ['primary', 'primary', 'both', 'primary', 'secondary', 'primary', 'primary'] as const

/** The printed report names only the activities that it quotes a participant of. */
const isPrinted = (title: string): boolean => quotes.some(({ activity }) => activity === title)

/** The day on which it was over. */
export const lastDay = ({ startDate, endDate }: Activity): string => endDate ?? startDate ?? ''

const saveActivity = (store: Store, lists: Lists, row: ActivityRow, more: Patch<'activity'>): Activity => {
  const [title, days, workForm, format, sessions, hours, participants, location] = row
  const [startDate = days, end] = days.split('/')
  const endDate = end === undefined ? null : `${startDate.slice(0, -end.length)}${end}`
  return store.save('activity', null, {
    title: isPrinted(title) ? title : invented(title),
    startDate,
    endDate,
    workForm: lists.workForm[workForm],
    format,
    sessions,
    hours,
    participants,
    location,
    ...more,
  })
}

export const saveActivities = (store: Store, lists: Lists): Activities => {
  const held = heldActivities.flatMap(({ offer, theme, rows }) =>
    rows.map((row, index) =>
      saveActivity(store, lists, row, {
        status: 'held',
        offer: lists.offer[offer],
        theme: theme === null ? null : lists.theme[theme],
        audience: cycle(audiences, index),
      }),
    ),
  )
  const saveOther = (row: ActivityRow, status: Activity['status']) =>
    saveActivity(store, lists, row, { status, offer: lists.offer.professionalisering, audience: 'primary' })
  const other = {
    cancelled: saveOther(otherActivities.cancelled, 'cancelled'),
    postponed: saveOther(otherActivities.postponed, 'postponed'),
    heldIn2021: saveOther(otherActivities.heldIn2021, 'held'),
    heldIn2023: saveOther(otherActivities.heldIn2023, 'held'),
    inBin: saveOther(otherActivities.inBin, 'held'),
  }
  store.remove('activity', other.inBin.id)
  return { held, other }
}
