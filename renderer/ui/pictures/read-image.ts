/** Makes of any picture that a browser can read one that can be printed, without anything in it but the picture. */
import { blobOf } from './canvas.ts'

/** The longest side of a picture in the report, in pixels: sharp across a page of A4. */
const usual = 2400
/** What is drawn from lines has no size of its own to speak of: it gets this one. */
const drawn = 1600
/** A PNG that is larger (bytes) and shows nothing through becomes a JPEG. */
const largePng = 3 * 1024 * 1024
const largest = 200 * 1024 * 1024

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml', 'image/avif'] as const

/** A picture that can't be used; the message is a sentence for the screen. */
export class ImageRefusal extends Error {}

/** In pixels. */
export type Size = { readonly width: number; readonly height: number }

/** A picture that can be printed; `was` is its size before it was made smaller, null when it wasn't. */
export type Picture = { readonly bytes: Uint8Array; readonly size: Size; readonly was: Size | null }

/** How large a picture may stay, and whether one made of lines stays one. */
export type Wish = { readonly longest?: number; readonly keepsLines?: true }

/** The size in print, never larger than it was. */
const scaled = ({ width, height }: Size, most: number): Size => {
  const scale = Math.min(1, most / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

const isSvg = ({ type, name }: File): boolean => type === 'image/svg+xml' || /\.svg$/i.test(name)

type Opened<Source> = { readonly source: Source; readonly size: Size; readonly was: Size | null }

/** A picture made of lines, as an image: there its scripts don't run and nothing is fetched. */
const openSvg = async (file: File): Promise<Opened<HTMLImageElement>> => {
  const source = new Image()
  source.src = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }))
  try {
    await source.decode()
  } finally {
    URL.revokeObjectURL(source.src)
  }
  const { naturalWidth: width, naturalHeight: height } = source
  const scale = drawn / Math.max(width, height, 1)
  const size = { width: Math.round(width * scale) || drawn, height: Math.round(height * scale) || drawn }
  return { source, size, was: null }
}

/** Pixels, turned upright as the camera says. */
const openBitmap = async (file: File, most: number): Promise<Opened<ImageBitmap>> => {
  const source = await createImageBitmap(file, { imageOrientation: 'from-image' })
  const { width, height } = source
  const size = scaled(source, most)
  return { source, size, was: size.width < width ? { width, height } : null }
}

const showsThrough = (context: CanvasRenderingContext2D, { width, height }: Size): boolean => {
  const { data } = context.getImageData(0, 0, width, height)
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true
  return false
}

/** The file of what is drawn: PNG where lines and letters must stay sharp or something shows through, else JPEG. */
const encode = async (canvas: HTMLCanvasElement, isTransparent: boolean, isLines: boolean): Promise<Blob> => {
  const jpeg = () => blobOf(canvas, 'image/jpeg', 0.88)
  if (!isTransparent && !isLines) return jpeg()
  const png = await blobOf(canvas, 'image/png')
  return !isTransparent && png.size > largePng ? jpeg() : png
}

const redraw = async (file: File, { longest = usual, keepsLines }: Wish): Promise<Picture> => {
  const isLines = isSvg(file) || file.type === 'image/png'
  const { source, size, was } = await (isSvg(file) ? openSvg(file) : openBitmap(file, longest))
  if (keepsLines && isSvg(file)) return { bytes: new Uint8Array(await file.arrayBuffer()), size, was }
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('no canvas to draw on')
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, size.width, size.height)
  if (source instanceof ImageBitmap) source.close()
  const blob = await encode(canvas, file.type !== 'image/jpeg' && showsThrough(context, size), isLines)
  return { bytes: new Uint8Array(await blob.arrayBuffer()), size, was }
}

/**
 * A PNG or JPEG of at most `longest` pixels a side (2400): upright, with what showed through still so, and without where and with
 * what it was made. @throws ImageRefusal when it can't be read as a picture
 */
export const readImage = async (file: File, wish: Wish = {}): Promise<Picture> => {
  const name = file.name === '' ? 'Deze afbeelding' : `“${file.name}”`
  if (file.size > largest)
    throw new ImageRefusal(`${name} is groter dan 200 MB. Bewaar de afbeelding kleiner en kies ze opnieuw.`)
  try {
    return await redraw(file, wish)
  } catch (cause) {
    throw new ImageRefusal(
      `${name} kan niet als afbeelding gelezen worden. Kies een PNG, JPEG, WebP, SVG of AVIF die je in een andere app wel kunt openen.`,
      { cause },
    )
  }
}
