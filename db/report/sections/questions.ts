import { prose, quotes, tiles } from '../blocks.ts'
import { noRows, section } from './section.ts'

const id = 'questions'

const sentences = [
  'We ontvingen {questions.received} {questions.received|vraag|vragen}, waarvan we er {questions.approved} goedkeurden.',
  '{questions.delivered} {questions.delivered|vraag resulteerde|vragen resulteerden} in {year} in een dienstverlening.',
]

/** What organisations asked us, and what came of it. */
export const questions = section({
  id,
  title: 'Vraaggestuurde werking',
  sentences,
  gather: noRows,
  blocks: (data) => [
    ...tiles(data, [
      { id: 'questions.received', caption: ['vraag ontvangen', 'vragen ontvangen'] },
      { id: 'questions.approved', caption: ['vraag goedgekeurd', 'vragen goedgekeurd'] },
      { id: 'questions.delivered', caption: ['dienstverlening', 'dienstverleningen'] },
    ]),
    ...prose(data, id, sentences),
    ...quotes(data, id),
  ],
})
