import type { Figure } from '../../../db/model/figure.ts'
import { capitalise, printFigure } from '../../../db/model/format.ts'
import { isMeant } from '../../ui/palette-entries.ts'
import { groupFigures } from '../shared/figure-groups.ts'

/** A figure as the picker offers it. */
export type FigureEntry = {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly meaning: string
}
export type EntryGroup = { readonly name: string; readonly entries: readonly FigureEntry[] }

const entryOf = (figure: Figure): FigureEntry => ({
  id: figure.id,
  value: printFigure(figure),
  label: capitalise(figure.label),
  meaning: figure.definition,
})

const theYear = (year: number): FigureEntry => ({
  id: 'year',
  value: String(year),
  label: 'Het jaar van het verslag',
  meaning: 'Wordt vanzelf het nieuwe jaar in het volgende verslag.',
})

/**
 * The figures that what was typed speaks of, by group as in the report; the words may stand in the name, the meaning, the value or
 * the name of the group.
 */
export const entriesFor = (figures: readonly Figure[], year: number, typed: string): readonly EntryGroup[] =>
  [...groupFigures(figures), ['Het jaar', [theYear(year)]] as const]
    .map(([name, members]) => ({
      name,
      entries: members
        .map((member) => ('unit' in member ? entryOf(member) : member))
        .filter(({ label, meaning, value }) => isMeant(`${name} ${label} ${meaning} ${value}`, typed)),
    }))
    .filter(({ entries }) => entries.length > 0)
