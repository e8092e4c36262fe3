import { invented } from '../invented.ts'

/** How many moments of 2022, and how many of them with at least one policy actor (82 of 160 is 51%). */
export const consultationCounts = { total: 160, withPolicy: 82 } as const

export const policySubjects = [
  invented('Uitvoering van het decreet'),
  invented('Bovenlokaal cultuurbeleid'),
  invented('Participatie in de wijk'),
  invented('Subsidieronde en planning'),
  invented('Burgerschap en cohesie'),
  invented('Lokale ondersteuning van verenigingen'),
  invented('Digitale inclusie'),
] as const

export const otherSubjects = [
  invented('Stages en gastcolleges'),
  invented('Lopend onderzoek naar de sector'),
  invented('Uitwisseling van goede praktijken'),
  invented('Gezamenlijk vormingsaanbod'),
  invented('Kennisdeling tussen steunpunten'),
  invented('Voorbereiding van een studiedag'),
  invented('Europees project rond leren'),
  invented('Vrijwilligersbeleid'),
] as const
