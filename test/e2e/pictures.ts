import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { pngWithPlace } from '../helpers/png.ts'
import type { GivenFile } from './choose-file.ts'

/** A photo larger than any printer needs, taken at `thuis`. */
export const hugePhoto = (): GivenFile => ({
  name: '40 megapixel.png',
  mimeType: 'image/png',
  buffer: pngWithPlace(8000, 5000, 'thuis'),
})

/** A picture of 40 by 30 pixels in the colours of a printing office. */
export const officePicture = (): GivenFile => ({
  name: 'drukkerij.jpg',
  mimeType: 'image/jpeg',
  buffer: readFileSync(join(import.meta.dirname, '../fixtures/images/cmyk.jpg')),
})

/** Width and height in pixels of a picture as it was kept; 0 until it is loaded. */
export const pixelsOf = (picture: Locator): Promise<readonly number[]> =>
  picture.evaluate((element) =>
    element instanceof HTMLImageElement ? [element.naturalWidth, element.naturalHeight] : [],
  )
