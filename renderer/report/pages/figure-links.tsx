import type { CSSProperties } from 'react'
import { printFigure } from '../../../db/model/format.ts'
import { hrefOfFigure, useRoute } from '../../base/route.ts'
import type { FigurePlace } from './use-pdf.ts'

type Area = FigurePlace['areas'][number]

/** A4 in points, by which the areas are measured. */
const paper: Area = { x: 0, y: 0, width: 595.28, height: 841.89 }

/** An area as a part of what it stands in, so that it grows and shrinks along. */
const within = (whole: Area, { x, y, width, height }: Area): CSSProperties => ({
  left: `${((x - whole.x) / whole.width) * 100}%`,
  top: `${((y - whole.y) / whole.height) * 100}%`,
  width: `${(width / whole.width) * 100}%`,
  height: `${(height / whole.height) * 100}%`,
})

/** `Hoe komen we aan 68 (vormingen)?` */
const question = ({ figure }: FigurePlace): string => `Hoe komen we aan ${printFigure(figure)} (${figure.label})?`

const FigurePlaceLink = ({ place }: { readonly place: FigurePlace }) => {
  const [first, ...others] = place.areas
  if (first === undefined) return null
  return (
    <a href={hrefOfFigure(place.figure.id)} aria-label={question(place)} draggable={false} style={within(paper, first)}>
      {others.map((area) => (
        <span key={area.y} style={within(first, area)} />
      ))}
    </a>
  )
}

/** Over a page, where its figures are printed: each leads to where it comes from. */
export const FigureLinks = ({ places }: { readonly places: readonly FigurePlace[] }) => {
  // The address of the explanation is that of this place.
  useRoute()
  const before = new Map<string, number>()
  return (
    <div className="figure-places">
      {places.map((place) => {
        // The same link stays where others come or go: the way back from the explanation leads to it.
        const nth = (before.get(place.figure.id) ?? 0) + 1
        before.set(place.figure.id, nth)
        return <FigurePlaceLink key={`${place.figure.id} ${nth}`} place={place} />
      })}
    </div>
  )
}
