import type { Report } from '../model/block.ts'
import type { Reader } from '../sql.ts'

/** The report of a year as its records and choices make it now. */
export const composeReport = (_reader: Reader, year: number): Report => ({
  year,
  title: `Jaarverslag ${year}`,
  organisation: '',
  accent: '#0b5c6b',
  changedAt: '',
  sections: [],
})
