import { itemKey, readingKey, webId } from '../model/figure-id.ts'
import { type Measure, measures } from '../model/web-reading.ts'
import { type FigureGroup, type FigureIn, figureOf, idsOf } from './group.ts'
import { itemsOf, type ListItem, nameOf } from './list-item.ts'

type Reading = {
  readonly id: number
  readonly channel: number | null
  readonly measure: Measure
  readonly value: number
}

type Rows = {
  /** Last read last; readings without a date come before the dated ones, in the order in which they were made. */
  readonly readings: readonly Reading[]
  readonly channels: readonly ListItem[]
}

/** A flow happens all through the year and adds up; a stock is how it stands, so only its last reading counts. */
const kinds = {
  visits: 'flow',
  pageviews: 'flow',
  downloads: 'flow',
  followers: 'stock',
  subscribers: 'stock',
} as const satisfies Record<Measure, 'flow' | 'stock'>

const figure = (
  key: string,
  name: string,
  measure: Measure,
  readings: readonly Reading[],
  year: number,
): FigureIn<'web'> => {
  const isFlow = kinds[measure] === 'flow'
  const counted = isFlow ? readings : readings.slice(-1)
  const rule = isFlow ? `som van alle webcijfers van ${year}` : `het laatst afgelezen webcijfer van ${year}`
  return figureOf(
    {
      id: webId(key, measure),
      label: `${name}: ${measures[measure]}`,
      definition: `${name}, ${measures[measure]}: ${rule}.`,
    },
    counted.reduce((sum, { value }) => sum + value, 0),
    'count',
    'webReading',
    idsOf(counted),
  )
}

const isMeasure = (name: string): name is Measure => Object.hasOwn(measures, name)
export const measuresInOrder = Object.keys(measures).filter(isMeasure)

/** Readings of sites and channels. One without a channel stands by itself: whose it is, is never guessed. */
export const web: FigureGroup<'web', Rows> = {
  gather: (reader, year) => ({
    readings: reader.rows<Reading>(
      `SELECT webReading.id, channel.id AS channel, measure, value FROM webReading
       LEFT JOIN channel ON channel.id = webReading.channel AND channel.deletedAt IS NULL
       WHERE webReading.deletedAt IS NULL AND year = ? AND measure IS NOT NULL AND value IS NOT NULL
       ORDER BY readOn NULLS FIRST, webReading.createdAt, webReading.id`,
      year,
    ),
    channels: itemsOf(reader, 'channel'),
  }),
  compute: ({ readings, channels }, year) => {
    const ofChannel = Map.groupBy(readings, ({ channel }) => channel)
    const known = channels.flatMap((channel) => {
      const ofMeasure = Map.groupBy(ofChannel.get(channel.id) ?? [], ({ measure }) => measure)
      return measuresInOrder.flatMap((measure) => {
        const found = ofMeasure.get(measure)
        return found === undefined ? [] : [figure(itemKey(channel), nameOf(channel), measure, found, year)]
      })
    })
    const loose = (ofChannel.get(null) ?? []).toSorted((a, b) => a.id - b.id)
    return [
      ...known,
      ...loose.map((reading) => figure(readingKey(reading.id), 'kanaal onbekend', reading.measure, [reading], year)),
    ]
  },
}
