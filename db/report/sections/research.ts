import { prose, quotes } from '../blocks.ts'
import { running } from './running.ts'
import type { Section } from './section.ts'

const id = 'research'

/** The research that ran in the year. */
export const research: Section = {
  id,
  title: 'Onderzoek',
  blocks: (data) => [...prose(data, id), ...running(data, data.research), ...quotes(data, id)],
}
