import { crc32 } from 'node:zlib'

/** An image that can be printed; sizes in pixels. */
export type ImageFile = { readonly url: string; readonly width: number; readonly height: number }

const urlOf = (kind: 'png' | 'jpeg', bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Walks the chunks and their checksums: https://www.w3.org/TR/png-3/#5Chunk-layout */
const readPng = (bytes: Buffer): ImageFile | null => {
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  for (let at = pngSignature.length; ; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null
    if (name === 'IEND') return width > 0 && height > 0 ? { url: urlOf('png', bytes), width, height } : null
    at = end + 4
  }
}

/** Start-of-frame markers, which hold the size; C4, C8 and CC mean something else: https://www.w3.org/Graphics/JPEG/itu-t81.pdf, table B.1 */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const readJpeg = (bytes: Buffer): ImageFile | null => {
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes.readUInt8(at) !== 0xff) return null
    if (!isFrame(bytes.readUInt8(at + 1))) continue
    const height = bytes.readUInt16BE(at + 5)
    const width = bytes.readUInt16BE(at + 7)
    return width > 0 && height > 0 ? { url: urlOf('jpeg', bytes), width, height } : null
  }
}

/** Reads a PNG or JPEG as far as printing needs; null when it is something else or damaged. */
export const readImage = (content: Uint8Array): ImageFile | null => {
  const bytes = Buffer.from(content)
  try {
    if (bytes.subarray(0, pngSignature.length).equals(pngSignature)) return readPng(bytes)
    if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))) return readJpeg(bytes)
    return null
  } catch (cause) {
    // A file that ends too early is read past its end.
    if (cause instanceof RangeError) return null
    throw cause
  }
}
