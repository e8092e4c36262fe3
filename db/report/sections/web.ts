import type { Block } from '../../model/block.ts'
import { type Measure, measures } from '../../model/web-reading.ts'
import { prose, quotes, type TilePlan, tiles } from '../blocks.ts'
import type { ReportData } from '../data.ts'
import type { Words } from '../prose.ts'
import type { Section } from './section.ts'

const id = 'web'

const words = {
  visits: ['bezoek', measures.visits],
  pageviews: ['bezochte pagina', measures.pageviews],
  followers: ['volger', measures.followers],
  subscribers: ['abonnee', measures.subscribers],
  downloads: ['download', measures.downloads],
} as const satisfies Record<Measure, Words>

const plansFor = (key: string): readonly TilePlan[] =>
  Object.entries(words).map(([measure, caption]) => ({ id: `web.${key}.${measure}`, caption }))

const under = (heading: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks]

/** The keys of readings without a channel. */
const loose = ({ figures }: ReportData): readonly string[] =>
  [...figures.keys()].flatMap((figure) => /^web\.(reading-\d+)\.\w+$/.exec(figure)?.[1] ?? [])

/** What was read off sites and channels; a reading without a channel stands apart, so that nobody takes it for another's. */
export const web: Section = {
  id,
  title: 'Digitaal platform',
  blocks: (data) => [
    ...prose(data, id),
    ...data.channels.flatMap(({ key, name }) => under(name, tiles(data, plansFor(key)))),
    ...under('Kanaal onbekend', tiles(data, loose(data).flatMap(plansFor))),
    ...quotes(data, id),
  ],
}
