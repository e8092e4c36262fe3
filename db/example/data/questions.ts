import { invented } from '../invented.ts'
import type { ThemeCode } from './lists.ts'

/** How many of 2022 came in, were approved, and of those led to a service in the same year. */
export const questionCounts = { received: 85, approved: 55, deliveredSameYear: 45 } as const

/** What organisations ask: subject and theme. */
export const questionSubjects = [
  [invented('Begeleiding bij een nieuw beleidsplan'), 'subsidiekaders'],
  [invented('Vorming over vrijwilligersbeleid voor ons team'), 'burgers-versterken'],
  [invented('Feedback op ons communicatieplan'), 'communicatie'],
  [invented('Hulp bij de keuze van een online leerplatform'), 'digitaal'],
  [invented('Traject rond interculturaliteit in het bestuur'), 'superdivers'],
  [invented('Advies over bestuur en statuten'), 'zakelijk-beleid'],
  [invented('Onze functies opnieuw verwoorden'), 'rollen-en-functies'],
  [invented('Moderator voor een denkdag'), null],
  [invented('Nalezen van ons voortgangsrapport'), 'subsidiekaders'],
  [invented('Werken met zelfsturende ploegen'), 'zakelijk-beleid'],
  [invented('Een burgerinitiatief op weg helpen'), 'burgers-versterken'],
  [invented('Onze website klaar en toegankelijk maken'), 'communicatie'],
  [invented('Spreker over de rol van het middenveld'), null],
] as const satisfies readonly (readonly [subject: string, theme: ThemeCode | null])[]

/** Asked in 2021 and approved: a service in 2022, save the last. */
export const questionsOf2021 = [
  { receivedOn: '2021-11-16', decidedOn: '2021-11-30', deliveredOn: '2022-01-25' },
  { receivedOn: '2021-12-02', decidedOn: '2021-12-16', deliveredOn: '2022-02-10' },
  { receivedOn: '2021-03-09', decidedOn: '2021-03-23', deliveredOn: '2021-05-04' },
] as const
