import { measuresInOrder } from '../../figures/web.ts'
import type { Block } from '../../model/block.ts'
import { figureGroups } from '../../model/figure-group.ts'
import { isReadingKey, webId } from '../../model/figure-id.ts'
import { itemIn } from '../../model/figure-words.ts'
import { prose, quotes, type TilePlan, tiles } from '../blocks.ts'
import type { ReportData } from '../data.ts'
import { itemsIn } from '../items.ts'
import { section } from './section.ts'

const id = 'web'

const plansFor = (channel: string): readonly TilePlan[] =>
  measuresInOrder.map((measure) => ({
    id: webId(channel, measure),
    caption: figureGroups.web.figures[`*.${measure}`].noun,
  }))

const under = (heading: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks]

/** The keys of readings without a channel. */
const loose = ({ figures }: ReportData): readonly string[] =>
  [...figures.keys()].flatMap((id) => itemIn('web', id) ?? []).filter(isReadingKey)

/** Readings of sites and channels; a reading without a channel stands apart, so that nobody takes it for another's. */
export const web = section({
  id,
  title: 'Digitaal platform',
  gather: (reader) => itemsIn(reader, 'channel'),
  blocks: (data, channels) => [
    ...prose(data, id),
    ...channels.flatMap(({ key, name }) => under(name, tiles(data, plansFor(key)))),
    ...under('Kanaal onbekend', tiles(data, loose(data).flatMap(plansFor))),
    ...quotes(data, id),
  ],
})
