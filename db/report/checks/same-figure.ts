import type { Tile } from '../../model/block.ts'
import { ownFigureId } from '../../model/figure-id.ts'
import { fold } from '../../model/fold.ts'
import { formatNumber } from '../../model/format.ts'
import { writeToken } from '../../model/write-markup.ts'
import type { CheckData } from './data.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { typedNumbers } from './typed-number.ts'
import { listed, printed, quoted, refs } from './words.ts'

type Own = CheckData['typed'][number]

/** A figure of one's own that says what it counts and how many. */
type Said = { readonly own: Own; readonly value: number; readonly name: string }

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const said = ({ typed }: CheckData): readonly Said[] =>
  typed.flatMap((own) => {
    const name = bare(own.label ?? '')
    return own.value === null || name === '' ? [] : [{ own, value: own.value, name }]
  })

const tilesOf = ({ printed: sections }: CheckData): readonly Tile[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles : [])))

const ownName = ({ own }: Said): string => quoted(own.label ?? '')

/** A tile that the records fill, and a figure of one's own under the same words. */
const besideRecords = (check: CheckData): readonly RawFinding[] => {
  const tiles = tilesOf(check).filter(({ figure }) => figure.records.type !== 'reportFigure')
  return said(check).flatMap((one): readonly RawFinding[] => {
    const other = tiles.find(
      ({ figure, caption }) => [bare(caption), bare(figure.label)].includes(one.name) && figure.value !== one.value,
    )
    if (other === undefined) return []
    return [
      {
        subject: `reportFigure-${one.own.id}.${other.figure.id}`,
        facts: [one.value, other.figure.value],
        severity: 'warning',
        message: `Je eigen cijfer ${ownName(one)} zegt ${formatNumber(one.value)}, maar het verslag telt ${printed(other.figure)} ${other.caption}. Laat er één staan, of noem ze anders.`,
        records: refs('reportFigure', [one.own.id]),
        section: one.own.address,
      },
    ]
  })
}

/** Two figures of one's own under the same words. */
const amongOwn = (check: CheckData): readonly RawFinding[] =>
  [...Map.groupBy(said(check), ({ name }) => name).entries()].flatMap(([name, same]): readonly RawFinding[] => {
    const values = [...new Set(same.map(({ value }) => value))]
    const [first] = same
    if (first === undefined || values.length === 1) return []
    return [
      {
        subject: `own.${name.replaceAll(' ', '-')}`,
        facts: values,
        severity: 'warning',
        message: `Het cijfer ${ownName(first)} staat ${same.length} keer in je verslag, met ${listed(values.map(formatNumber))}. Welk klopt?`,
        records: refs(
          'reportFigure',
          same.map(({ own }) => own.id),
        ),
        section: first.own.address,
      },
    ]
  })

/** A number in a text, followed by the words of a figure of one's own that has another value. */
const inProse = (check: CheckData): readonly RawFinding[] =>
  check.texts.flatMap((text) =>
    typedNumbers(plainOf(text)).flatMap(({ value, after, typed }): readonly RawFinding[] => {
      const words = bare(after)
      const known = said(check).filter(({ name }) => words === name || words.startsWith(`${name} `))
      const [first] = known
      if (first === undefined || known.some((one) => one.value === value)) return []
      return [
        {
          subject: `${text.place.type}-${text.place.ids.join('-')}.reportFigure-${first.own.id}.${value}`,
          facts: [first.value],
          severity: 'warning',
          message: `In de tekst ${quoted(text.title)} staat ‘${typed} ${first.own.label ?? ''}’, maar je eigen cijfer zegt ${formatNumber(first.value)}. Zet ${writeToken({ id: ownFigureId(first.own.id), words: [] })} in je tekst, dan zeggen ze altijd hetzelfde.`,
          records: [text.place, ...refs('reportFigure', [first.own.id])],
          section: text.section,
        },
      ]
    }),
  )

const firstOfEach = (found: readonly RawFinding[]): readonly RawFinding[] =>
  found.filter(({ subject }, index) => found.findIndex((other) => other.subject === subject) === index)

/** The same thing with two values: as a tile and as another, or as a tile and in a text. */
export const sameFigure: Rule = {
  name: 'same-figure',
  find: (check) => firstOfEach([...besideRecords(check), ...amongOwn(check), ...inProse(check)]),
}
