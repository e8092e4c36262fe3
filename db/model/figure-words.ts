/** Finds the words of a figure by its id. */
import {
  type FigureGroupName,
  type FigureKind,
  type FigureWords,
  figureGroupNames,
  figureGroups,
} from './figure-group.ts'
import { parseFigureId } from './figure-id.ts'

/** A figure of a group, with the parts of its name around the key of an item; `after` is null where it counts no item. */
type Pattern = {
  readonly kind: FigureKind
  readonly group: FigureGroupName
  readonly before: string
  readonly after: string | null
  readonly words: FigureWords
}

const isKind = (kind: string): kind is FigureKind => {
  const parts = parseFigureId(kind)
  return parts !== null && 'group' in parts && Object.hasOwn(figureGroups[parts.group].figures, parts.name)
}

const patterns: readonly Pattern[] = figureGroupNames.flatMap((group) =>
  Object.entries<FigureWords>(figureGroups[group].figures).flatMap(([name, words]): readonly Pattern[] => {
    const kind = `${group}.${name}`
    const [before = '', after = null] = name.split('*')
    return isKind(kind) ? [{ kind, group, before, after, words }] : []
  }),
)

/** The figures that tell how the year goes, in the order of the report. */
export const keyFigures: readonly FigureKind[] = patterns.flatMap(({ kind, words }) =>
  words.isKey === true ? kind : [],
)

type Match = { readonly pattern: Pattern; readonly item: string | null; readonly isLastYear: boolean }

const itemAt = ({ before, after }: Pattern, name: string): string | null => {
  if (after === null || !name.startsWith(before) || !name.endsWith(after)) return null
  return name.slice(before.length, name.length - after.length) || null
}

const matchOf = (id: string): Match | null => {
  const parts = parseFigureId(id)
  if (parts === null || 'ownFigure' in parts) return null
  const { group, name, isLastYear } = parts
  const inGroup = patterns.filter((pattern) => pattern.group === group)
  // A name in full goes first: `theme.none` counts no theme.
  const whole = inGroup.find(({ before, after }) => after === null && before === name)
  if (whole !== undefined) return { pattern: whole, item: null, isLastYear }
  for (const pattern of inGroup) {
    const item = itemAt(pattern, name)
    if (item !== null) return { pattern, item, isLastYear }
  }
  return null
}

/** Which figure of the year an id names; null for last year's, for the author's own, and for what no group has (any more). */
export const kindOf = (id: string): FigureKind | null => {
  const match = matchOf(id)
  return match === null || match.isLastYear ? null : match.pattern.kind
}

/** The key of the list item that a figure of this group counts in the year; null where it is another's, or counts none. */
export const itemIn = (group: FigureGroupName, id: string): string | null => {
  const match = matchOf(id)
  return match === null || match.isLastYear || match.pattern.group !== group ? null : match.item
}

/** The words of the figure that an id names, in whichever year; none for the author's own and for what no group has (any more). */
export const wordsOf = (id: string): FigureWords => matchOf(id)?.pattern.words ?? {}
