/** Moves sections and parts. Each move starts from the order that the former left, however fast they are asked for. */
import { call } from '../../base/api.ts'
import { keys, queryClient } from '../../base/query-client.ts'
import { type ComposedSection, type Composition, partGroups, type SectionPart } from './composition.ts'
import { rowOf, shape } from './shape.ts'

/** Gives the index of the one that it comes to stand before, from its own; the length of the list for the end. */
export type Target<T> = (at: number, all: readonly T[]) => number

/** One place up or down. */
export const nextTo =
  (direction: 'up' | 'down') =>
  (at: number): number =>
    direction === 'up' ? at - 1 : at + 2

/** A place in a list of so many, counted from 1. */
export type PlaceInList = { readonly place: number; readonly count: number }

type Landing<T> = PlaceInList & { readonly moved: T; readonly before: T | null }

/** Where `moved` goes; null when it would leave the list, stands there already, or is gone. */
const landing = <T>(all: readonly T[], isMoved: (one: T) => boolean, target: Target<T>): Landing<T> | null => {
  const at = all.findIndex(isMoved)
  const moved = all[at]
  if (moved === undefined) return null
  const index = target(at, all)
  if (index < 0 || index > all.length || index === at || index === at + 1) return null
  return { moved, before: all[index] ?? null, place: at < index ? index : index + 1, count: all.length }
}

const sectionsNow = (year: number): readonly ComposedSection[] =>
  queryClient.getQueryData<Composition>(keys.composition(year))?.sections ?? []

/** Moves a section; gives its place then, null when it stays where it is. */
export const moveSection = (
  year: number,
  { address }: ComposedSection,
  target: Target<ComposedSection>,
): Promise<PlaceInList | null> =>
  shape(year, async () => {
    const to = landing(sectionsNow(year), (one) => one.address === address, target)
    if (to === null) return null
    const id = await rowOf(year, to.moved)
    await call('report.moveSection', { id, before: to.before === null ? null : await rowOf(year, to.before) })
    return to
  })

const nameless = ({ type, id }: SectionPart) => ({ type, id })

/** Moves a part among those of its section that it stands between; gives its place then, null when it stays where it is. */
export const movePart = (year: number, part: SectionPart, target: Target<SectionPart>): Promise<PlaceInList | null> =>
  shape(year, async () => {
    const isMoved = ({ type, id }: SectionPart): boolean => type === part.type && id === part.id
    const group = sectionsNow(year)
      .flatMap(partGroups)
      .find((parts) => parts.some(isMoved))
    const to = landing(group ?? [], isMoved, target)
    if (to === null) return null
    await call('report.movePart', { part: nameless(part), before: to.before === null ? null : nameless(to.before) })
    return to
  })
