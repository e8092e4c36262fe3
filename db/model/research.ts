import { choice, link, text, year, yearTexts } from './field.ts'
import { recordType } from './record-type.ts'
import { yearsBackwards } from './trajectory.ts'

export const researchStatuses = { planned: 'gepland', running: 'loopt', finished: 'afgewerkt' } as const

/** Research of our own or commissioned (onderzoek). */
export const research = recordType({
  name: 'research',
  family: 'year',
  label: 'onderzoek',
  plural: 'onderzoeken',
  title: 'title',
  inYear: { from: 'fromYear', to: 'toYear' },
  fields: {
    title: text('Titel', { needed: true }),
    status: choice('Status', researchStatuses, { initial: 'running' }),
    fromYear: year('Eerste jaar', { needed: true }),
    toYear: year('Laatste jaar'),
    texts: yearTexts('Tekst per jaar'),
    publication: link('Publicatie', 'publication'),
  },
  breach: yearsBackwards,
})
