import type { CheckedFinding, Finding } from '../../model/finding.ts'
import type { Reader } from '../../sql/sql.ts'
import { actors } from './actors.ts'
import { base } from './base.ts'
import { chosenQuotes } from './chosen-quotes.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { declaredCount } from './declared-count.ts'
import { duplicates } from './duplicates.ts'
import { emptySections } from './empty-sections.ts'
import { funnel } from './funnel.ts'
import { gaps } from './gaps.ts'
import { gatherForChecks } from './gather.ts'
import { imagesWithoutAlt } from './images-without-alt.ts'
import { noChannel } from './no-channel.ts'
import { notDrawn } from './not-drawn.ts'
import { couldLive, otherValue, unbacked } from './numbers-in-prose.ts'
import { otherScale } from './other-scale.ts'
import { outliers } from './outliers.ts'
import { overrides } from './overrides.ts'
import { percentages } from './percentages.ts'
import { placeholders } from './placeholders.ts'
import { publicationsNamed } from './publications-named.ts'
import type { RawFinding, Rule } from './rule.ts'
import { sameFigure } from './same-figure.ts'
import { sameNumber } from './same-number.ts'
import { keyOf, setAsideById, setAsideIn } from './set-aside.ts'
import { speakerNamed } from './speaker-named.ts'
import { stillPlanned } from './still-planned.ts'
import { sum } from './sum.ts'
import { tableTotals } from './table-totals.ts'
import { typedFigures } from './typed-figures.ts'
import { yearInTitle } from './year-in-title.ts'

/** All rules: first what must not be printed, then what contradicts itself, then what is missing, then what is worth a look. */
export const rules: readonly Rule[] = [
  speakerNamed,
  chosenQuotes,
  sum,
  declaredCount,
  otherValue,
  sameFigure,
  tableTotals,
  percentages,
  funnel,
  base,
  duplicates,
  stillPlanned,
  yearInTitle,
  gaps,
  placeholders,
  emptySections,
  notDrawn,
  imagesWithoutAlt,
  noChannel,
  actors,
  otherScale,
  typedFigures,
  publicationsNamed,
  outliers,
  sameNumber,
  overrides,
  countedOtherwise,
  couldLive,
  unbacked,
]

const order = { warning: 0, notice: 1 } as const

const findingOf = (rule: string, { subject, facts, ...found }: RawFinding): Finding => {
  const id = `${subject}.${rule}`
  return { id, key: keyOf(id, found.records, facts), rule, ...found }
}

/**
 * "Klopt het?": what in a year's report does not add up or is missing. First what still stands, warnings before the rest, then what the
 * coordinator set aside. Nothing of it blocks the report. `today` as an ISO day: what lies before it is over.
 */
export const checkReport = (reader: Reader, year: number, today: string): readonly CheckedFinding[] => {
  const check = gatherForChecks(reader, year, today)
  const aside = setAsideIn(reader, year)
  const once = setAsideById(aside)
  const findings = rules
    .flatMap(({ name, find }) => find(check).map((found) => findingOf(name, found)))
    .toSorted((a, b) => order[a.severity] - order[b.severity])
    .map((finding): CheckedFinding => {
      const now = aside.get(finding.key) ?? null
      return { ...finding, setAside: now, cameBack: now === null ? once(finding.id) : null }
    })
  return [
    ...findings.filter(({ setAside }) => setAside === null),
    ...findings.filter(({ setAside }) => setAside !== null),
  ]
}
