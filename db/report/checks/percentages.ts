import { formatNumber } from '../../model/format.ts'
import { parseNumber } from '../../model/parse.ts'
import type { CheckData, OwnText } from './data.ts'
import { isOwnShare } from './own-figure.ts'
import type { RawFinding, Rule } from './rule.ts'
import { listed, quoted } from './words.ts'

type Parts = Pick<RawFinding, 'subject' | 'records'> & {
  readonly section: string
  readonly where: string
  readonly values: readonly number[]
}

const share = /(?<![\p{L}\p{N},.])(\d+(?:,\d+)?)\s?(?:%|procent\b)/gu

/** The shares that each sentence names, typed or living. */
const sentencesOf = ({ runs, section, title, place }: OwnText): readonly Parts[] =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run
      if ('text' in run) return run.text
      return 'figure' in run && run.figure.unit === '%' ? `${run.figure.value}%` : ' '
    })
    .join('')
    .split(/[.!?](?=\s|$)|\n(?!- )/)
    .map((sentence) => [...sentence.matchAll(share)].flatMap(([, typed = '']) => parseNumber(typed) ?? []))
    .map((values) => ({
      subject: `${section}.${values.join('-')}`,
      section,
      where: `de tekst ${quoted(title)}`,
      records: [place],
      values,
    }))

/** Shares of a section that are counted in the same way: with definitions of their own they speak of different things. */
const ownFigures = ({ typed, titles }: CheckData): readonly Parts[] =>
  [
    ...Map.groupBy(
      typed.filter(isOwnShare),
      ({ address, definition, n }) => `${address}\n${definition}\n${n}`,
    ).values(),
  ].map((shares) => {
    const section = shares[0]?.address ?? ''
    return {
      subject: `${section}.figures`,
      section,
      where: `de eigen cijfers van ${quoted(titles.get(section) ?? '')}`,
      records: [{ type: 'reportFigure', ids: shares.map(({ id }) => id) }],
      values: shares.flatMap(({ value }) => value ?? []),
    }
  })

/**
 * Three shares or more that come near 100 are taken for the parts of one whole; each may have lost or won half a percent by
 * rounding. What is further off speaks of different things.
 */
const missesWhole = (values: readonly number[]): boolean => {
  const off = Math.abs(values.reduce((sum, value) => sum + value, 0) - 100)
  return values.length >= 3 && off > values.length / 2 && off <= 20
}

/** Shares of one whole that don't reach 100. */
export const percentages: Rule = {
  name: 'percentages',
  find: (check) =>
    [...check.texts.flatMap(sentencesOf), ...ownFigures(check)]
      .filter(({ values }) => missesWhole(values))
      .filter(({ subject }, index, all) => all.findIndex((other) => other.subject === subject) === index)
      .map(({ values, where, ...rest }) => {
        const sum = values.reduce((total, value) => total + value, 0)
        return {
          ...rest,
          facts: values,
          severity: 'warning',
          message: `De percentages in ${where} (${listed(values.map((value) => `${formatNumber(value)}%`))}) tellen samen ${formatNumber(sum)}%, niet 100%. Kijk ze na, of zeg wat er ontbreekt.`,
        }
      }),
}
