import type { Figure } from '../model/figure.ts'
import type { Reader } from '../sql.ts'

/** Every figure of a year that has data, in the order of the report. */
export const figuresOf = (_reader: Reader, _year: number): readonly Figure[] => []
