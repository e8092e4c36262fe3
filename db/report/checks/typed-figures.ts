import type { CheckData } from './data.ts'
import { isOwnShare, type OwnFigure } from './own-figure.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { counted, listed, quoted, refs } from './words.ts'

type Lack = 'definition' | 'n'
type Wanting = { readonly own: OwnFigure; readonly lacks: readonly Lack[] }

/** A count is its own basis: only a share rests on a number of answers. */
const lacksOf = (own: OwnFigure): readonly Lack[] => [
  ...(own.definition === null ? (['definition'] as const) : []),
  ...(own.n === null && isOwnShare(own) ? (['n'] as const) : []),
]

const words: Readonly<Record<Lack, readonly [one: string, many: string]>> = {
  definition: ['hoe het geteld is', 'hoe ze geteld zijn'],
  n: ['op hoeveel antwoorden of records het steunt', 'op hoeveel antwoorden of records ze steunen'],
}

const source = /(?<!\p{L})bron(?:nen)?\s*:/iu

/** The sections whose own text or tables name a source. */
const sourcedIn = ({ texts, tables }: CheckData): ReadonlySet<string> =>
  new Set([
    ...texts.filter((text) => source.test(plainOf(text))).map(({ section }) => section),
    ...tables.filter(({ caption }) => source.test(caption ?? '')).map(({ section }) => section),
  ])

/** Names beyond these say nothing more. */
const named = 5

const namesOf = (figures: readonly OwnFigure[]): string => {
  const names = figures.map(({ label }) => quoted(label ?? 'zonder naam'))
  const more = names.length - named
  return more > 1 ? `${names.slice(0, named).join(', ')} en nog ${more}` : listed(names)
}

const findingOf = (severity: RawFinding['severity'], wanting: readonly Wanting[]): readonly RawFinding[] => {
  const [first] = wanting
  if (first === undefined) return []
  const figures = wanting.map(({ own }) => own)
  const one = wanting.length === 1
  const lacks = (['definition', 'n'] as const).filter((lack) => wanting.some((each) => each.lacks.includes(lack)))
  const what = lacks.map((lack) => words[lack][one ? 0 : 1])
  const message = one
    ? `Het eigen cijfer ${namesOf(figures)} zegt niet ${listed(what)}. Vul dat aan, dan weet de lezer wat er staat.`
    : `${counted(wanting.length, ['eigen cijfer', 'eigen cijfers'])} zeggen niet ${what.join(' of ')}: ${namesOf(figures)}. Vul dat aan, dan weet de lezer wat er staat.`
  return [
    {
      subject: severity === 'warning' ? 'reportFigures' : 'reportFigures.sourced',
      facts: wanting.flatMap(({ lacks: own }) => own.join()),
      severity,
      message,
      records: refs(
        'reportFigure',
        figures.map(({ id }) => id),
      ),
      ...(figures.every(({ address }) => address === first.own.address) && { section: first.own.address }),
    },
  ]
}

/** One finding for those that say nothing of where they come from, and one for those that say it in part. */
const ownFigures = (check: CheckData): readonly RawFinding[] => {
  const sourced = sourcedIn(check)
  const wanting = check.typed.map((own) => ({ own, lacks: lacksOf(own) })).filter(({ lacks }) => lacks.length > 0)
  const [bare = [], partly = []] = [true, false].map((isBare) =>
    wanting.filter(({ own, lacks }) => (lacks.includes('definition') && !sourced.has(own.address)) === isBare),
  )
  return [...findingOf('warning', bare), ...findingOf('notice', partly)]
}
const overrides = ({ overrides, data }: CheckData): readonly RawFinding[] =>
  overrides.flatMap(({ id, figure, reason }): readonly RawFinding[] => {
    const counted = data.figures.get(figure ?? '')
    const name = quoted(counted?.label ?? figure ?? 'zonder naam')
    const found = (subject: string, message: string): RawFinding => ({
      subject,
      facts: [],
      severity: 'warning',
      message,
      records: refs('figureOverride', [id]),
    })
    return [
      ...(reason === null
        ? [
            found(
              `figureOverride-${id}`,
              `Je overschreef het cijfer ${name} zonder reden. Schrijf erbij waarom, dan begrijp je het volgend jaar nog.`,
            ),
          ]
        : []),
      ...(counted === undefined
        ? [
            found(
              `figureOverride-${id}-unknown`,
              `Je overschreef het cijfer ${name}, maar dat cijfer is er in ${data.year} niet. Haal het weg, of vul de gegevens aan.`,
            ),
          ]
        : []),
    ]
  })

/** Figures that were typed without saying how they were counted, on what, or why. */
export const typedFigures: Rule = { name: 'no-basis', find: (check) => [...ownFigures(check), ...overrides(check)] }
