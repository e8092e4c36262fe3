import type { CheckData } from './data.ts'
import type { RawFinding, Rule } from './rule.ts'
import { listed, quoted, refs } from './words.ts'

const ownFigures = ({ typed }: CheckData): readonly RawFinding[] =>
  typed.flatMap(({ id, label, definition, n, address }): readonly RawFinding[] => {
    const lacks = [
      ...(definition === null ? ['hoe het geteld is'] : []),
      ...(n === null ? ['op hoeveel antwoorden of records het steunt'] : []),
    ]
    if (lacks.length === 0) return []
    return [
      {
        subject: `reportFigure-${id}`,
        facts: lacks,
        severity: 'warning',
        message: `Het eigen cijfer ${quoted(label ?? 'zonder naam')} zegt niet ${listed(lacks)}. Vul dat aan, dan weet de lezer wat er staat.`,
        records: refs('reportFigure', [id]),
        section: address,
      },
    ]
  })

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
