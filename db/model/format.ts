/**
 * Numbers and dates as nl-BE prints them. Written out instead of `Intl`, so that a report made on any machine is the same
 * to the byte: https://taaladvies.net (punt als duizendtal, komma als decimaalteken).
 */
import type { Figure, Unit } from './figure.ts'

export const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `163734` → `163.734`, `1234.5` → `1.234,5`, `-3` → `-3`. At most two decimals, none that are zero. */
export const formatNumber = (value: number): string => {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const rest = decimals.replace(/0+$/, '')
  const printed = rest === '' ? grouped : `${grouped},${rest}`
  return value < 0 && printed !== '0' ? `-${printed}` : printed
}

/** A mean always shows a decimal, so that nobody takes it for one answer: `4,0/5`. */
const formatMean = (value: number): string => {
  const printed = formatNumber(value)
  return printed.includes(',') ? printed : `${printed},0`
}

/** A figure's value with its unit: `81%`, `+34`, `163.734`, `4,2/5`. */
export const formatFigure = (value: number, unit: Unit): string => {
  switch (unit) {
    case 'count':
      return formatNumber(value)
    case '%':
      return `${formatNumber(value)}%`
    case 'nps':
      return value > 0 ? `+${formatNumber(value)}` : formatNumber(value)
    case '/5':
    case '/10':
      return `${formatMean(value)}${unit}`
  }
}

/** A figure as it is printed: in the author's own words where there are any. */
export const printFigure = ({ value, unit, printed }: Pick<Figure, 'value' | 'unit' | 'printed'>): string =>
  printed ?? formatFigure(value, unit)

/** ISO date `2022-03-05` → `5 maart 2022`. */
export const formatDate = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`
}

/** ISO date → `05/03/2022`, for columns. */
export const formatDateShort = (iso: string): string => iso.split('-').reverse().join('/')

/** First letter as a capital, for a label that opens a sentence or a title. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The calendar day of an instant where this computer is, as ISO text. */
export const isoDay = (instant: Date): string =>
  [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
