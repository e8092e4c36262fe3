import type { Content } from 'pdfmake/interfaces'
import type { HouseStyle } from '../../db/model/block.ts'
import { formatNumber } from '../../db/model/format.ts'
import { type ImageFile, readImage } from '../printing/image-file.ts'
import { fitLogo, type Logo, readLogo } from './logo.ts'

/** The pictures of a house style that can be printed. */
export type Pictures = { readonly logo: Logo | null; readonly cover: ImageFile | null }

/** A logo thinner than this, in points, is a line to who sees it. */
const thinnest = 6
/** Pixels across at which a cover is sharp enough on paper. */
const sharp = 1200

/** The largest a logo is printed, in points. */
export const logoRoom = { width: 170, height: 54 } as const

/** Reads the pictures of a house style; what can't be printed is left out, and the author told. */
export const picturesOf = (style: HouseStyle, notify: (notice: string) => void): Pictures => {
  const logo = style.logo === null ? null : readLogo(style.logo)
  if (style.logo !== null && logo === null)
    notify(
      'Het logo is geen PNG, JPEG of eenvoudige SVG, of het is beschadigd: het staat niet in het verslag. Bewaar het als PNG en kies het opnieuw.',
    )
  if (logo !== null) {
    const [width, height] = fitLogo(logo, logoRoom.width, logoRoom.height)
    if (Math.min(width, height) < thinnest)
      notify(
        `Het logo is ${formatNumber(Math.round(logo.width))} bij ${formatNumber(Math.round(logo.height))}: zo smal dat je het op papier amper ziet. Knip het bij.`,
      )
  }
  const cover = style.cover === null ? null : readImage(style.cover)
  if (style.cover !== null && cover === null)
    notify(
      'Het omslagbeeld is geen PNG of JPEG, of het is beschadigd: op de omslag staat het mozaïek. Kies het beeld opnieuw.',
    )
  if (cover !== null && cover.width < sharp)
    notify(
      `Het omslagbeeld is maar ${formatNumber(cover.width)} pixels breed: op papier wordt het korrelig. Kies er een van minstens ${formatNumber(sharp)} pixels.`,
    )
  return { logo, cover }
}

/** A picture that fills a box, cut where it is too wide or too high; ornament. */
export const filling = (
  { url }: ImageFile,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Content => ({
  image: url,
  cover: { width, height, align: 'center', valign: 'center' },
  absolutePosition: { x, y },
})
