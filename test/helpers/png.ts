import { crc32, deflateSync } from 'node:zlib'

const chunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}

/** How a pixel is told, eight bits for each of its colours: https://www.w3.org/TR/png-3/#table111 */
const colourTypes = { rgb: 2, rgba: 6 } as const

type Pixels = {
  readonly width: number
  readonly height: number
  readonly colour: keyof typeof colourTypes
  /** Row after row, each behind the byte of its filter. */
  readonly rows: Buffer
}

const pngOf = ({ width, height, colour, rows }: Pixels, ...before: readonly Buffer[]): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, colourTypes[colour]], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG with a gradient and an alpha channel, sizes in pixels. */
export const png = (width: number, height: number): Uint8Array => {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => [(x * 255) / width, (y * 255) / height, 128, 200]).flat(),
  ])
  return pngOf({ width, height, colour: 'rgba', rows: Buffer.from(rows.flat()) })
}

/** A PNG of one colour that says where it was taken: https://www.w3.org/TR/png-3/#eXIf */
export const pngWithPlace = (width: number, height: number, place: string): Buffer => {
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, 0x5a)])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  const about = Buffer.concat([Buffer.from('MM\0*\0\0\0\u0008\0\0\0\0', 'latin1'), Buffer.from(place)])
  return pngOf({ width, height, colour: 'rgb', rows }, chunk('eXIf', about))
}
