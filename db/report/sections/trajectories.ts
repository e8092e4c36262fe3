import { prose, quotes } from '../blocks.ts'
import { running } from './running.ts'
import type { Section } from './section.ts'

const id = 'trajectories'

/** The development trajectories that ran in the year. */
export const trajectories: Section = {
  id,
  title: 'Ontwikkeltrajecten',
  blocks: (data) => [...prose(data, id), ...running(data, data.trajectories), ...quotes(data, id)],
}
