import { Hash, ImageIcon, type LucideIcon, Quote, Table2, TextIcon } from 'lucide-react'
import type { PartType, SectionPart } from '../shared/composition.ts'

/** What each kind of part is called, and its mark. */
export const partNames = {
  reportText: { name: 'Tekst', icon: TextIcon },
  reportFigure: { name: 'Eigen cijfer', icon: Hash },
  reportTable: { name: 'Tabel, grafiek of namen', icon: Table2 },
  reportImage: { name: 'Afbeelding', icon: ImageIcon },
  reportQuote: { name: 'Citaat', icon: Quote },
} as const satisfies Readonly<Record<PartType, { readonly name: string; readonly icon: LucideIcon }>>

/** How much of a title a heading takes, in characters. */
const longest = 60

/** `Afbeelding “De werkgroep”`. */
export const nameOfPart = ({ type, title }: SectionPart): string => {
  const { name } = partNames[type]
  if (title === null || type === 'reportText') return name
  return `${name} “${title.length > longest ? `${title.slice(0, longest - 1).trimEnd()}…` : title}”`
}

/** Finds the part on the screen. */
export const placeOfPart = ({ type, id }: Pick<SectionPart, 'type' | 'id'>): string => `[data-part="${type}-${id}"]`
