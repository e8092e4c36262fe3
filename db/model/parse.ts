/** Reads days and numbers as people in Flanders type them. What can't be read gives `undefined`, never a guess. */
import { capitalise, months } from './format.ts'
import { isDay } from './schema.ts'

const pad = (value: number | string): string => String(value).padStart(2, '0')

const shift = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const relative: Readonly<Record<string, number>> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
}

/** `maart`, `mrt`, `mrt.`, `maa` → 3. Abbreviations of at least three letters that fit one month only. */
const monthNumber = (name: string): number | undefined => {
  const wanted = name.toLowerCase().replace(/\.$/, '')
  if (wanted === 'mrt') return 3
  if (wanted.length < 3) return undefined
  const found = months.flatMap((month, index) => (month.startsWith(wanted) ? [index + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

/** `22` → 2022, `98` → 1998: a year of two digits lies at most twenty years ahead of today. */
const fullYear = (typed: string, today: string): string => {
  if (typed.length !== 2) return typed
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100
  const guess = century + Number(typed)
  return String(guess > Number(today.slice(0, 4)) + 20 ? guess - 100 : guess)
}

type Spelled = { readonly year: string; readonly month: number; readonly day: number }

/** The parts of a day as typed, whether or not there is such a day. */
const spelled = (text: string, today: string, year: number): Spelled | undefined => {
  const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(text)
  const numbers = /^(?<day>\d{1,2})\s*[/.\- ]\s*(?<month>\d{1,2})(?:\s*[/.\- ]\s*(?<year>\d{2}|\d{4}))?$/.exec(text)
  // As a numeric keypad types it, where a slash or dash is out of the way.
  const digits = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{2}|\d{4})$/.exec(text)
  const words = /^(?<day>\d{1,2})\s*(?:[/.-]\s*)?(?<month>[a-z]+\.?)(?:\s*[/.-]?\s*(?<year>\d{2}|\d{4}))?$/.exec(text)
  const { day, month = '', year: typedYear } = (iso ?? numbers ?? digits ?? words)?.groups ?? {}
  const number = words === null ? Number(month) : monthNumber(month)
  if (day === undefined || number === undefined) return undefined
  return { year: typedYear === undefined ? String(year) : fullYear(typedYear, today), month: number, day: Number(day) }
}

/**
 * A day as typed → ISO text: `5/3/22`, `5-3-2022`, `5.3.2022`, `050322`, `5 maart`, `5 mrt 2022`, `2022-03-05`, `gisteren`. The day stands
 * before the month, as everywhere in Belgium.
 * @param today ISO day that `gisteren` counts from
 * @param year the year of a day typed without one
 */
export const parseDay = (typed: string, today: string, year: number): string | undefined => {
  const text = typed.trim().toLowerCase()
  const days = Object.hasOwn(relative, text) ? relative[text] : undefined
  if (days !== undefined) return shift(today, days)
  const parts = spelled(text, today, year)
  if (parts === undefined) return undefined
  const iso = `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`
  return isDay(iso) ? iso : undefined
}

/** Why there is no such day as was typed, as a Dutch sentence; nothing of what exists, or of what is no day at all. */
export const whyNoDay = (typed: string, today: string, year: number): string | undefined => {
  const parts = spelled(typed.trim().toLowerCase(), today, year)
  if (parts === undefined || parseDay(typed, today, year) !== undefined) return undefined
  const name = months[parts.month - 1]
  if (name === undefined) return `Maand ${parts.month} bestaat niet.`
  if (parts.day === 0) return 'Een maand begint met dag 1.'
  // A leap year, in which each month has all the days that it can have.
  const lastDay = new Date(Date.UTC(2000, parts.month, 0)).getUTCDate()
  if (parts.day > lastDay)
    return `${capitalise(name)} heeft ${name === 'februari' ? 'hoogstens' : 'maar'} ${lastDay} dagen.`
  if (parts.day === 29 && name === 'februari' && isDay(`${parts.year}-02-28`))
    return `${parts.year} heeft geen 29 februari.`
  return 'Het jaar ligt tussen 1900 en 2199.'
}

/**
 * A number as typed: `1.234,5`, `1 234,5`, `1234,5`, `12`. A dot is a thousands separator only where thousands stand; `1234.5` and
 * `12.5` are read as a decimal point, as a pocket calculator types it.
 */
export const parseNumber = (typed: string): number | undefined => {
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^−/, '-')
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (/^-?\d+\.\d+$/.test(text)) return Number(text)
  return undefined
}
