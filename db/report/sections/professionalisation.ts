import { countingOf } from '../../figures/counting.ts'
import { activityFormats } from '../../model/activity.ts'
import type { Block, ChartPoint, Run } from '../../model/block.ts'
import { formatId, offerId } from '../../model/figure-id.ts'
import { formatNumber } from '../../model/format.ts'
import { wordFor } from '../../model/words.ts'
import { chart, type Note, prose, quotes, tiles } from '../blocks.ts'
import type { ReportData } from '../data.ts'
import { newcomers } from './newcomers.ts'
import { section } from './section.ts'

const id = 'professionalisation'

const sentences = [
  'In {year} verzorgden we {activities.total} {activities.total|vorming|vormingen}.',
  '{activities.format.offline} {activities.format.offline|vorming vond|vormingen vonden} offline plaats en {activities.format.online} online.',
  'Bij {activities.format.blended} {activities.format.blended|vorming|vormingen} ging het om een mix van beide.',
]

const countIn = ({ figures }: ReportData, figure: string): number => figures.get(figure)?.value ?? 0

/** A title within a sentence. */
const lowerFirst = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)

/** The newcomers are a part of the total only where all their trainings count in it. */
const newcomersNote = (data: ReportData): readonly Run[] | null => {
  const total = new Set(data.figures.get('activities.total')?.records.ids)
  const offer = data.offers.get(newcomers.id)
  const figure = offer && data.figures.get(offerId(offer.key))
  if (figure === undefined || figure.value === 0 || !figure.records.ids.every((one) => total.has(one))) return null
  return ['waarvan ', { figure }, ` in het ${lowerFirst(newcomers.title)}`]
}

/** Names the trainings that the total counts, where those are not all; or else how many of them are for newcomers. */
const totalNote = (data: ReportData, onlyOffer: string | null): Note =>
  onlyOffer === null ? newcomersNote(data) : `alleen aanbod “${onlyOffer}”`

const isFormat = (name: string): name is keyof typeof activityFormats => Object.hasOwn(activityFormats, name)
const formatNames = Object.keys(activityFormats).filter(isFormat)

/** The slices together are all held trainings, so that the number in the middle is the total. */
const formats = (data: ReportData): readonly ChartPoint[] => {
  const perFormat = formatNames.map((format) => {
    const of = data.figures.get(formatId(format))
    return { label: activityFormats[format], value: of?.value ?? 0, ...(of && { of }) }
  })
  const withoutFormat = countIn(data, 'activities.total') - perFormat.reduce((sum, { value }) => sum + value, 0)
  return [...perFormat, { label: 'vorm niet ingevuld', value: withoutFormat, muted: true } as const].filter(
    ({ value }) => value > 0,
  )
}

const answers = ({ figures }: ReportData, figure: string): string | null => {
  const n = figures.get(figure)?.n
  return typeof n !== 'number' ? null : `${formatNumber(n)} ${wordFor(n, ['antwoord', 'antwoorden'])}`
}

const scoreTiles = [
  {
    id: 'evaluations.satisfaction',
    name: 'Tevredenheid',
    caption: 'tevredenheidscijfer deelnemers over het vormingsaanbod',
  },
  { id: 'evaluations.nps', name: 'Net promoter score', caption: 'net promoter score vormingen' },
] as const

/** The satisfaction of participants and the number of answers, with the way of counting in the small print. */
const scores = (data: ReportData): readonly Block[] => [
  ...tiles(
    data,
    scoreTiles.map((tile) => ({ ...tile, note: answers(data, tile.id) })),
  ),
  ...scoreTiles.flatMap(({ id: figure, name }): readonly Block[] => {
    const definition = data.figures.get(figure)?.definition
    return definition === undefined ? [] : [{ kind: 'note', runs: [`${name}: ${definition}`] }]
  }),
]

/** All trainings of the year, how they were held and how they were received. */
export const professionalisation = section({
  id,
  title: 'Ondersteuningsaanbod verdere professionalisering',
  sentences,
  // The only offer that this year counts as a training; null: all of them.
  gather: (reader, year) => countingOf(reader, year).activities?.name ?? null,
  blocks: (data, onlyOffer) => [
    ...tiles(data, [{ id: 'activities.total', caption: ['vorming', 'vormingen'], note: totalNote(data, onlyOffer) }]),
    ...chart('donut', 'Offline, online of gemengd', 'vormingen', formats(data), data.figures.get('activities.total')),
    ...prose(data, id, sentences),
    ...scores(data),
    ...quotes(data, id),
  ],
})
