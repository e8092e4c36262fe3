import { text } from './field.ts'
import { recordType } from './record-type.ts'

/** The organisation that reports (onze organisatie). A store holds one. */
export const profile = recordType({
  name: 'profile',
  label: 'onze organisatie',
  plural: 'onze organisatie',
  title: 'name',
  fields: {
    name: text('Naam van de organisatie', { needed: true }),
    accent: text('Huiskleur', { max: 7, hint: 'Als #rrggbb, bv. #0b5c6b.' }),
  },
  breach: (values) =>
    values.accent !== null && !/^#[0-9a-f]{6}$/i.test(values.accent)
      ? { field: 'accent', message: 'Schrijf de kleur als # met zes cijfers of letters a–f, bv. #0b5c6b.' }
      : null,
})
