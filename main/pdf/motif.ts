import type { Content } from 'pdfmake/interfaces'
import type { Colour } from '../../db/model/colour.ts'
import { mix, type Palette } from './colour.ts'
import { type Outline, type Picture, pictured } from './picture.ts'

/** The shapes of the motif in a square of 1 by 1, as paths of SVG. */
const shapes = [
  'M0 0H1A1 1 0 0 1 0 1Z',
  'M1 0V1A1 1 0 0 1 0 0Z',
  'M1 1H0A1 1 0 0 1 1 0Z',
  'M0 1V0A1 1 0 0 1 1 1Z',
  'M0 0H1A.5 .5 0 0 1 0 0Z M0 .5H1A.5 .5 0 0 1 0 .5Z',
  'M0 0V1A.5 .5 0 0 0 0 0Z M.5 0V1A.5 .5 0 0 0 .5 0Z',
  'M.5 0A.5 .5 0 0 1 .5 1A.5 .5 0 0 1 .5 0Z',
  'M0 0A1 1 0 0 1 1 1A1 1 0 0 1 0 0Z',
  'M1 0A1 1 0 0 1 0 1A1 1 0 0 1 1 0Z',
] as const

/** A number from 0 up to 1 that looks like chance and is the same everywhere. */
const chance = (seed: number): number => {
  const scattered = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d)
  const again = Math.imul(scattered ^ (scattered >>> 12), 0x297a2d39)
  return ((again ^ (again >>> 15)) >>> 0) / 2 ** 32
}

const shapeOf = (seed: number): string => shapes[Math.floor(chance(seed) * shapes.length)] ?? shapes[0]

/** The shape that marks a section in the contents and where it opens. No two sections in a row have the same. */
export const sectionShape = (index: number, size: number, fill: Colour): Picture => ({
  width: size,
  height: size,
  shapes: [{ path: shapes[(index * 4 + 3) % shapes.length] ?? shapes[0], fill, at: { x: 0, y: 0, scale: size } }],
})

/** Where a mosaic stands on the page and how fine it is; all measures in points. */
export type Field = {
  readonly x: number
  readonly y: number
  readonly columns: number
  readonly rows: number
  readonly size: number
}

/** A mosaic of the motif, every seed its own, dense at the right top and thinning out to the left bottom. */
export const mosaic = (seed: number, tints: readonly Colour[], { x, y, columns, rows, size }: Field): Content => {
  const cells = Array.from({ length: columns * rows }, (_, cell): readonly Outline[] => {
    const column = cell % columns
    const row = Math.floor(cell / columns)
    const own = seed * 1000 + cell * 7
    const density = (column + 1) / columns + (rows - row) / rows
    if (chance(own + 1) * 1.35 > density) return []
    const fill = tints[Math.floor(chance(own + 2) * tints.length)] ?? '#ffffff'
    return [{ path: shapeOf(own + 3), fill, at: { x: column * size, y: row * size, scale: size } }]
  })
  const picture: Picture = { width: columns * size, height: rows * size, shapes: cells.flat() }
  return { ...pictured(picture), absolutePosition: { x, y } }
}

/** Tones for a mosaic on white paper. */
export const tonesOnPaper = ({ accent, second }: Palette): readonly Colour[] => [
  accent,
  second,
  mix(second, '#ffffff', 0.55),
  mix(accent, '#000000', 0.25),
]

/** Tones for a mosaic on a ground of the house colour. */
export const tonesOnGround = ({ ground, onGround, second }: Palette): readonly Colour[] => [
  mix(ground, onGround, 0.14),
  mix(ground, onGround, 0.28),
  mix(ground, '#000000', 0.22),
  mix(second, ground, 0.25),
]
