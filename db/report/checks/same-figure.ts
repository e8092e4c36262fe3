import type { Tile } from '../../model/block.ts'
import { ownFigureId } from '../../model/figure-id.ts'
import { fold } from '../../model/fold.ts'
import { formatNumber } from '../../model/format.ts'
import { writeToken } from '../../model/write-markup.ts'
import type { CheckData } from './data.ts'
import type { OwnFigure } from './own-figure.ts'
import { plainOf } from './plain.ts'
import type { RawFinding, Rule } from './rule.ts'
import { looksLikeSlip } from './slip.ts'
import { typedNumbers } from './typed-number.ts'
import { listed, printed, quoted, refs } from './words.ts'

/** A figure of one's own that says what it counts and how many. */
type Said = { readonly own: OwnFigure; readonly value: number; readonly name: string }

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const said = ({ typed }: CheckData): readonly Said[] =>
  typed.flatMap((own) => {
    const name = bare(own.label ?? '')
    return own.value === null || name === '' ? [] : [{ own, value: own.value, name }]
  })

type Placed = Tile & { readonly section: string }

const tilesOf = ({ printed: sections }: CheckData): readonly Placed[] =>
  sections.flatMap(({ id: section, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figures' ? block.tiles.map((tile) => ({ ...tile, section })) : [])),
  )

const ownName = ({ own }: Said): string => quoted(own.label ?? '')

/** Another section may speak of a part of the year: its number is smaller, and not by a slip. */
const mayBePart = ({ own, value }: Said, { section, figure }: Placed): boolean =>
  own.address !== section && value < figure.value && !looksLikeSlip(value, figure.value)

/** A tile that the records fill, and a figure of one's own under the same words. */
const besideRecords = (check: CheckData): readonly RawFinding[] => {
  const tiles = tilesOf(check).filter(({ figure }) => figure.records.type !== 'reportFigure')
  return said(check).flatMap((one): readonly RawFinding[] => {
    const other = tiles.find(
      (tile) =>
        [bare(tile.caption), bare(tile.figure.label)].includes(one.name) &&
        tile.figure.value !== one.value &&
        !mayBePart(one, tile),
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

const inOneSection = (figures: readonly Said[]): boolean => new Set(figures.map(({ own }) => own.address)).size === 1

/** Sections with two labels or more in common speak of one thing after the other, each with its own numbers. */
const areParallel = (all: readonly Said[], one: Said, other: Said): boolean => {
  const namesIn = ({ own: { address } }: Said): ReadonlySet<string> =>
    new Set(all.filter(({ own }) => own.address === address).map(({ name }) => name))
  return namesIn(one).intersection(namesIn(other)).size > 1
}

const areDefinedApart = (one: Said, other: Said): boolean =>
  one.own.definition !== null && other.own.definition !== null && one.own.definition !== other.own.definition

/** In one section the same words mean the same; in several, each may speak of a part, unless two values look like a slip. */
const contradict = (all: readonly Said[], same: readonly Said[]): boolean => {
  const [one, other, ...more] = [...new Map(same.map((each) => [each.value, each])).values()]
  if (one === undefined || other === undefined) return false
  if (inOneSection(same)) return true
  const isSlip = more.length === 0 && looksLikeSlip(one.value, other.value)
  return isSlip && !areParallel(all, one, other) && !areDefinedApart(one, other)
}

/** Figures of one section, and those of the whole report. */
const groupsOf = (all: readonly Said[]): readonly (readonly Said[])[] =>
  [...Map.groupBy(all, ({ name }) => name).values()].flatMap((same) => {
    const apart = [...Map.groupBy(same, ({ own }) => own.address).values()].filter((each) => contradict(all, each))
    return apart.length > 0 ? apart : [same]
  })

/** Figures of one's own under the same words. */
const amongOwn = (check: CheckData): readonly RawFinding[] => {
  const all = said(check)
  return groupsOf(all).flatMap((same): readonly RawFinding[] => {
    const values = [...new Set(same.map(({ value }) => value))]
    const [first] = same
    if (first === undefined || !contradict(all, same)) return []
    return [
      {
        subject: `own.${first.name.replaceAll(' ', '-')}${inOneSection(same) ? `.${first.own.address}` : ''}`,
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
}

/** A number in a text, followed by the words of a figure of one's own whose value it seems to be meant as. */
const inProse = (check: CheckData): readonly RawFinding[] =>
  check.texts.flatMap((text) =>
    typedNumbers(plainOf(text)).flatMap(({ value, after, typed, year }): readonly RawFinding[] => {
      const words = bare(after)
      const known = said(check).filter(({ name }) => words === name || words.startsWith(`${name} `))
      const first = known.find((one) => looksLikeSlip(one.value, value))
      const isOfYear = year === null || year === check.data.year
      if (first === undefined || !isOfYear || known.some((one) => one.value === value)) return []
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
