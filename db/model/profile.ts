import { bytes, choice, text } from './field.ts'
import { recordType } from './record-type.ts'

/** Pairs of fonts that print every language of Europe: a serif for titles and quotes, a sans for what is read. */
export const fontPairs = {
  source: 'Source Serif en Source Sans',
  plex: 'IBM Plex Serif en IBM Plex Sans',
  bitter: 'Bitter en Work Sans',
} as const
export type FontPair = keyof typeof fontPairs

const colourHint = 'Als #rrggbb, bv. #0b5c6b.'
const isColour = (value: string | null) => value === null || /^#[0-9a-f]{6}$/i.test(value)
const message = 'Schrijf de kleur als # met zes cijfers of letters a–f, bv. #0b5c6b.'

/** The organisation that reports (onze organisatie), with its house style (huisstijl). A store holds one. */
export const profile = recordType({
  name: 'profile',
  family: 'app',
  label: 'onze organisatie',
  plural: 'onze organisatie',
  title: 'name',
  fields: {
    name: text('Naam van de organisatie', { needed: true }),
    accent: text('Huiskleur', { max: 7, hint: colourHint }),
    second: text('Tweede kleur', { max: 7, hint: `${colourHint} Voor vormen en versiering.` }),
    fonts: choice('Lettertypes', fontPairs, { initial: 'source' }),
    logo: bytes('Logo', {
      max: 2 * 1024 * 1024,
      hint: 'SVG, PNG of JPEG. Wat groter is dan op papier nodig, wordt verkleind.',
    }),
    cover: bytes('Omslagbeeld', {
      max: 16 * 1024 * 1024,
      hint: 'Een foto wordt rechtgezet en verkleind voor druk; waar ze genomen is, gaat eruit. Zonder beeld draagt de omslag een mozaïek in je kleuren.',
    }),
  },
  breach: ({ accent, second }) => {
    if (!isColour(accent)) return { field: 'accent', message }
    return isColour(second) ? null : { field: 'second', message }
  },
})
