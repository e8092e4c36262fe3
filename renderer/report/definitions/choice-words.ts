import { participantRules, satisfactionRules, satisfactionScales } from '../../../db/model/counting.ts'
import { capitalise } from '../../../db/model/format.ts'
import type { Outcome } from './use-counting.ts'

type Words = { readonly name: string; readonly means: string }

const satisfaction = {
  topTwo: 'Wie 4 of 5 antwoordt (op tien: 9 of 10), is tevreden. Zo wordt de vraag gewoonlijk gelezen.',
  mean: 'Alle antwoorden opgeteld en gedeeld door hun aantal, op één cijfer na de komma.',
  share: 'Wie minstens het antwoord geeft dat jij als grens kiest, is tevreden.',
} as const

const scale = {
  five: 'Antwoorden van 1 tot 5 tellen. Die van 1 tot 10 tellen dit jaar niet mee: omrekenen zou ze veranderen.',
  ten: 'Antwoorden van 1 tot 10 tellen. Die van 1 tot 5 tellen dit jaar niet mee: omrekenen zou ze veranderen.',
} as const

const participants = {
  perActivity: 'Wie drie dagen naar een leertraject komt, telt één keer.',
  perDay: 'Wie drie dagen naar een leertraject komt, telt drie keer.',
} as const

/** What a choice is called and what it does, in one sentence. */
export const wordsOf = (outcome: Outcome): Words => {
  switch (outcome.field) {
    case 'satisfaction':
      return { name: capitalise(satisfactionRules[outcome.value]), means: satisfaction[outcome.value] }
    case 'scale':
      return { name: `Schaal ${satisfactionScales[outcome.value]}`, means: scale[outcome.value] }
    case 'mark':
      return { name: `Vanaf ${outcome.value}`, means: '' }
    case 'participants':
      return { name: capitalise(participantRules[outcome.value]), means: participants[outcome.value] }
    case 'npsOffer':
      return outcome.name === null
        ? { name: 'Alle antwoorden', means: 'Op welke vorming ze ook gegeven zijn.' }
        : { name: outcome.name, means: 'Alleen antwoorden op vormingen van dit aanbod.' }
    case 'activitiesOffer':
      return outcome.name === null
        ? { name: 'Elke vorming', means: 'Alle vormingen die gehouden zijn, van welk aanbod ook.' }
        : { name: outcome.name, means: 'Alleen dit aanbod heet vorming; de andere blijven per aanbod geteld.' }
  }
}
