import { formatNumber } from '../../model/format.ts'
import { wordFor } from '../../model/words.ts'
import { prose, quotes, tiles } from '../blocks.ts'
import type { ReportData } from '../data.ts'
import { noRows, section } from './section.ts'

const id = 'consultations'

const sentences = [
  'In het totaal namen we in {year} deel aan {consultations.total} {consultations.total|overlegmoment|overlegmomenten}.',
  'We spraken er met {consultations.actors} {consultations.actors|actor|verschillende actoren}.',
  'Bij {consultations.policyShare} van de overlegmomenten zat minstens één beleidsactor mee aan tafel.',
]

/** The base of the share: moments, not actors. */
const base = ({ figures }: ReportData): string | null => {
  const n = figures.get('consultations.policyShare')?.n
  return typeof n !== 'number' ? null : `van ${formatNumber(n)} ${wordFor(n, ['overlegmoment', 'overlegmomenten'])}`
}

/** Whom we met. */
export const consultations = section({
  id,
  title: 'Kennisknooppunt',
  sentences,
  gather: noRows,
  blocks: (data) => [
    ...tiles(data, [
      { id: 'consultations.total', caption: ['overlegmoment', 'overlegmomenten'] },
      { id: 'consultations.actors', caption: ['actor', 'verschillende actoren'] },
      { id: 'consultations.policyShare', caption: 'met een beleidsactor', note: base(data) },
    ]),
    ...prose(data, id, sentences),
    ...quotes(data, id),
  ],
})
