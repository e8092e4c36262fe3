import type { Figure, FigureFacts, Unit } from '../model/figure.ts'
import { formatNumber } from '../model/format.ts'
import type { Reader } from '../sql/sql.ts'
import { figuresOf } from './index.ts'
import { mayBeChance, type Noise, noiseBetween, type Sample } from './noise.ts'

/** One figure in a year and in the year before. `label` and `unit` are those of the last year that has it. */
export type Comparison = {
  readonly id: string
  readonly label: string
  readonly now: FigureFacts | null
  readonly before: FigureFacts | null
  /** In the points of the figure; null unless both years have it in one unit. */
  readonly difference: number | null
  /** Counted in another way, or typed in one of the years: the values don't compare as they stand. */
  readonly definitionsDiffer: boolean
  /** For figures that sample people, counted in one way. */
  readonly noise: Noise | null
  /** Which way it goes, for an arrow; null where none may be drawn: no two values, two definitions, or maybe chance. */
  readonly trend: 'up' | 'down' | 'same' | null
  /** What a reader of the difference must know, in words. */
  readonly remark: string | null
}

/** The definition as it would read in any year; a year inside a name, between quotes, is part of the name. */
const inAnyYear = (definition: string, year: number): string =>
  definition
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“') ? part : part.replaceAll(new RegExp(`(?<=\\b(?:in|van) )${year}\\b`, 'g'), '…'),
    )
    .join('')

/** Whether a figure is counted in `year` as it was in the year before. */
export const isCountedAlike = (now: Figure, before: Figure, year: number): boolean =>
  inAnyYear(now.definition, year) === inAnyYear(before.definition, year - 1)

const factsOf = ({ records, ...facts }: Figure): FigureFacts => facts

const sampleOf = (figure: Figure): Sample | null =>
  figure.source === 'records' && figure.tally !== undefined && figure.n !== null
    ? { tally: figure.tally, n: figure.n }
    : null

const noiseOf = (now: Figure, before: Figure): Noise | null => {
  const [one, other] = [sampleOf(now), sampleOf(before)]
  return one === null || other === null ? null : noiseBetween(one, other)
}

/** No binary dust: values have two decimals at most. */
const minus = (now: number, before: number): number => Math.round((now - before) * 100) / 100

const signed = (value: number): string => {
  const printed = formatNumber(Math.round(value * 10) / 10)
  return value > 0 && printed !== '0' ? `+${printed}` : printed
}

const pointsOf = (unit: Unit): string => (unit === '/5' || unit === '/10' ? 'punt' : 'punten')

const noiseInWords = (noise: Noise, now: Figure, before: Figure): string => {
  if (noise.kind === 'tooFew')
    return `Met minder dan ${noise.least} antwoorden in een van de jaren valt niet te zeggen of het verschil toeval is.`
  const { low, high, method } = noise
  const isChance = mayBeChance(noise)
  const verdict = isChance ? 'Het verschil kan toeval zijn' : 'Het verschil is meer dan toeval'
  const answers = `${formatNumber(now.n ?? 0)} en ${formatNumber(before.n ?? 0)} antwoorden`
  const interval = `van ${signed(low)} tot ${signed(high)} ${pointsOf(now.unit)}, ${isChance ? 'en daar zit 0 in' : 'zonder 0'}`
  return `${verdict}. Met ${answers} loopt het 95%-betrouwbaarheidsinterval ${interval} (${method}).`
}

const trendOf = (difference: number): 'up' | 'down' | 'same' => {
  if (difference === 0) return 'same'
  return difference > 0 ? 'up' : 'down'
}

const compared = (now: Figure, before: Figure, year: number): Comparison => {
  const definitionsDiffer = !isCountedAlike(now, before, year)
  const difference = now.unit === before.unit ? minus(now.value, before.value) : null
  const noise = definitionsDiffer ? null : noiseOf(now, before)
  const isClear = difference !== null && !definitionsDiffer && (noise === null || !mayBeChance(noise))
  return {
    id: now.id,
    label: now.label,
    now: factsOf(now),
    before: factsOf(before),
    difference,
    definitionsDiffer,
    noise,
    trend: isClear || difference === 0 ? trendOf(difference) : null,
    remark: definitionsDiffer
      ? `In ${year} en ${year - 1} is dit niet op dezelfde manier geteld. Leg de cijfers niet zomaar naast elkaar.`
      : noise && noiseInWords(noise, now, before),
  }
}

const alone = (figure: Figure, isNow: boolean): Comparison => ({
  id: figure.id,
  label: figure.label,
  now: isNow ? factsOf(figure) : null,
  before: isNow ? null : factsOf(figure),
  difference: null,
  definitionsDiffer: false,
  noise: null,
  trend: null,
  remark: null,
})

/** The figures of a year beside those of the year before, in the order of the report; those that only the year before had last. */
export const compareYears = (reader: Reader, year: number): readonly Comparison[] => {
  const now = figuresOf(reader, year)
  const before = new Map(figuresOf(reader, year - 1).map((figure) => [figure.id, figure]))
  const ids = new Set(now.map(({ id }) => id))
  const gone = [...before.values()].filter(({ id }) => !ids.has(id))
  return [
    ...now.map((figure) => {
      const other = before.get(figure.id)
      return other === undefined ? alone(figure, true) : compared(figure, other, year)
    }),
    ...gone.map((figure) => alone(figure, false)),
  ]
}
