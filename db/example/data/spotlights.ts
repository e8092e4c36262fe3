import type { spotlightKinds } from '../../model/spotlight.ts'
import type { ChannelCode } from './lists.ts'

/** How many of 2022, and how many of them of a recognised organisation. */
export const spotlightCounts = { total: 70, recognised: 33 } as const

/** Ten kinds of name and seven places, which make seventy names without a double. */
export const spotlightNames = [
  ['Repair Café', 'initiative'],
  ['Vereniging', 'organisation'],
  ['Samentuin', 'practice'],
  ['Leeskring', 'practice'],
  ['Zorgzame buurt', 'initiative'],
  ['Ontmoetingshuis', 'organisation'],
  ['Fietsatelier', 'initiative'],
  ['Digicafé', 'practice'],
  ['Wijktheater', 'practice'],
  ['Burgerforum', 'initiative'],
] as const satisfies readonly (readonly [name: string, what: keyof typeof spotlightKinds])[]

export const spotlightPlaces = [
  'Zonnewijk',
  'Molenkouter',
  'Rozenhoek',
  'Vaartdreef',
  'Klaverdries',
  'Lindeplein',
  'Meersbilk',
] as const

export const spotlightChannels = [
  'socius-be',
  'nieuwsbrief',
  'vormingsaanbod',
] as const satisfies readonly ChannelCode[]
