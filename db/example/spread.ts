/** Arithmetic that lays records over the year as life would, without chance or clock: each run makes the same year. */

const dayMs = 86_400_000

/** Public holidays of 2022 in Belgium that fall on a working day. */
const holidays: ReadonlySet<string> = new Set([
  '2022-04-18',
  '2022-05-26',
  '2022-06-06',
  '2022-07-21',
  '2022-08-15',
  '2022-11-01',
  '2022-11-11',
])

const isWorkingDay = (day: string): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  const summer = day >= '2022-07-11' && day <= '2022-08-21'
  return weekday !== 0 && weekday !== 6 && !summer && !holidays.has(day)
}

/** The working days from 10 January to 23 December 2022, without the summer weeks. */
const workingDays: readonly string[] = Array.from({ length: 348 }, (_, index) =>
  new Date(Date.UTC(2022, 0, 10) + index * dayMs).toISOString().slice(0, 10),
).filter(isWorkingDay)

/** The working day of the `index`-th of `total` records that are spread evenly over the year. */
export const dayOf = (index: number, total: number): string =>
  workingDays[Math.floor((index * workingDays.length) / total)] ?? '2022-12-23'

/** The day so many days later. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)

/** Whether the `index`-th of `total` is one of the `share` that are spread evenly among them: exactly `share` are. */
export const isAmong = (index: number, share: number, total: number): boolean =>
  Math.floor(((index + 1) * share) / total) > Math.floor((index * share) / total)

/** The item at `index`, starting over after the last. */
export const cycle = <A extends readonly [unknown, ...unknown[]]>(items: A, index: number): A[number] =>
  items[index % items.length] ?? items[0]

/** The items in an order that looks like chance; `step` shares no divisor with their number. */
export const shuffled = <T>(items: readonly T[], step: number): readonly T[] =>
  items
    .map((item, index) => ({ item, place: (index * step) % items.length }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
