import { fold } from '../../db/model/fold.ts'

/** Something that the palette can go to or do. */
export type Entry = {
  /** Stays the same over time, so that what was chosen before is known again. */
  readonly key: string
  readonly label: string
  readonly detail: string
  readonly group: Group
  readonly run: () => void
}

export const groups = { recent: 'Laatst bewerkt', action: 'Doen', screen: 'Schermen', record: 'Gevonden' } as const
export type Group = keyof typeof groups

/** Whether every word that was typed stands in the text, whatever its accents and capitals. */
export const isMeant = (text: string, typed: string): boolean => {
  const folded = fold(text)
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

/** The entries in the order in which they were last chosen; what never was keeps its place after them. */
export const recentFirst = (entries: readonly Entry[], chosen: readonly string[]): readonly Entry[] => {
  const rank = ({ key }: Entry): number => {
    const place = chosen.indexOf(key)
    return place === -1 ? chosen.length : place
  }
  return entries.toSorted((a, b) => rank(a) - rank(b))
}
