import { links, text, year, yearTexts } from './field.ts'
import { type Breach, recordType } from './record-type.ts'

type Span = { readonly fromYear: number | null; readonly toYear: number | null }

/** Shared by what runs for several years. */
export const yearsBackwards = (values: Span): Breach<'toYear'> | null =>
  values.fromYear !== null && values.toYear !== null && values.toYear < values.fromYear
    ? { field: 'toYear', message: 'Het laatste jaar ligt voor het eerste. Pas een van beide aan.' }
    : null

/** A development trajectory over several years (ontwikkeltraject). */
export const trajectory = recordType({
  name: 'trajectory',
  family: 'year',
  label: 'ontwikkeltraject',
  plural: 'ontwikkeltrajecten',
  title: 'title',
  inYear: { from: 'fromYear', to: 'toYear' },
  fields: {
    title: text('Titel', { needed: true }),
    fromYear: year('Eerste jaar', { needed: true }),
    toYear: year('Laatste jaar'),
    texts: yearTexts('Tekst per jaar'),
    publications: links('Publicaties', 'publication'),
  },
  breach: yearsBackwards,
})
