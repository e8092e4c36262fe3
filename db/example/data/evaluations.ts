import { invented } from '../invented.ts'

/** How many gave which answer, from high to low; 334 of 412 gave a 4 or a 5. */
export const satisfactionAnswers: readonly (readonly [answer: number, times: number])[] = [
  [5, 171],
  [4, 163],
  [3, 52],
  [2, 19],
  [1, 7],
]

/** 182 promoters (9–10) and 44 detractors (0–6) among 405. */
export const recommendationAnswers: readonly (readonly [answer: number, times: number])[] = [
  [10, 71],
  [9, 111],
  [8, 104],
  [7, 75],
  [6, 21],
  [5, 12],
  [4, 5],
  [3, 3],
  [2, 2],
  [0, 1],
]

/** Forms that came back; some left one of the two questions open. */
export const formsReceived = 418

export const praise = [
  invented('Meteen bruikbaar in mijn eigen werking.'),
  invented('Fijne mix van theorie en oefenen.'),
  invented('De begeleider nam echt de tijd voor onze vragen.'),
  invented('Deugddoend om collega’s uit andere organisaties te ontmoeten.'),
  invented('Heldere uitleg en veel voorbeelden.'),
  invented('Graag een vervolg!'),
] as const

export const criticism = [
  invented('Het tempo lag wat hoog.'),
  invented('Iets meer tijd om te oefenen was welkom.'),
  invented('De zaal was koud en lastig te bereiken met de trein.'),
  invented('Ik kende een deel van de inhoud al.'),
] as const
