/**
 * The ids of figures, by which texts, addresses and final versions speak of them. They never change.
 *
 *     activities.total                 a figure of a group
 *     activities.theme.digitaal        the same for one item of a list, by its key
 *     web.reading-7.visits             a reading without a channel
 *     vorig.activities.total           a figure of a group in the year before
 *     eigen.3                          one of the author's own: the record in which it was typed
 */
import type { activityFormats } from './activity.ts'
import { type FigureGroupName, isFigureGroup } from './figure-group.ts'
import type { Measure } from './web-reading.ts'

/** The parts of an id. `name` is all that follows the name of the group, and never empty. */
export type FigureIdParts =
  | { readonly group: FigureGroupName; readonly name: string; readonly isLastYear: boolean }
  | { readonly ownFigure: number }

const lastYear = 'vorig.'
const own = 'eigen.'

/** How an id looks in a text, as a regular expression. Not everything that looks so is one. */
export const figureIdShape = String.raw`[a-z]+(?:\.[a-z0-9-]+)+`

/** Takes an id apart; null where it is none. */
export const parseFigureId = (id: string): FigureIdParts | null => {
  const [, record] = /^eigen\.([1-9]\d*)$/.exec(id) ?? []
  if (record !== undefined) return { ownFigure: Number(record) }
  const isLastYear = id.startsWith(lastYear)
  const [, group = '', name = ''] = /^([a-z]+)\.(.+)$/.exec(isLastYear ? id.slice(lastYear.length) : id) ?? []
  return isFigureGroup(group) ? { group, name, isLastYear } : null
}

export const printFigureId = (parts: FigureIdParts): string =>
  'ownFigure' in parts
    ? ownFigureId(parts.ownFigure)
    : `${parts.isLastYear ? lastYear : ''}${parts.group}.${parts.name}`

/** The id by which a text speaks of a figure that the author typed in the record `reportFigure`. */
export const ownFigureId = (reportFigure: number): string => `${own}${reportFigure}`

/** The id of the same figure of the year before. */
export const lastYearId = (id: string): string => `${lastYear}${id}`
export const isLastYearId = (id: string): boolean => id.startsWith(lastYear)
/** Whether a text speaks of a figure of the year before. */
export const mentionsLastYear = (text: string): boolean => text.includes(`{${lastYear}`)

/** The key of a list item that has no code of its own; `none` is taken by the records without an item. */
export const itemKey = ({ id, code }: { readonly id: number; readonly code: string | null }): string =>
  code === null || code === '' || code === 'none' ? `item-${id}` : code
/** The key of a web reading that has no channel. */
export const readingKey = (id: number): `reading-${number}` => `reading-${id}`
export const isReadingKey = (key: string): boolean => /^reading-\d+$/.test(key)

export const themeId = (key: string) => `activities.theme.${key}` as const
export const offerId = (key: string) => `activities.offer.${key}` as const
export const formatId = (format: keyof typeof activityFormats) => `activities.format.${format}` as const
export const webId = <M extends Measure>(channel: string, measure: M) => `web.${channel}.${measure}` as const
