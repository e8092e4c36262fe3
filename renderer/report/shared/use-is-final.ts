import { useComposition } from './composition.ts'

/** Whether the report of a year is final: what is printed no longer follows the records until it is reopened. */
export const useIsFinal = (year: number): boolean => useComposition(year).data?.report?.status === 'final'
