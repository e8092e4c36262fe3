import { formatNumber } from '../model/format.ts'

const ordinals = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
] as const

/** Where in the file: `activity, tweede record`, `activity, 4.013e record`. Counts from 0. */
export const placeOf = (name: string, index: number): string =>
  `${name}, ${ordinals[index] ?? `${formatNumber(index + 1)}e`} record`
