/**
 * Values on their way between page and process: JSON for the shape, followed by the bytes as they are. Both functions
 * are sent to the page as source text, so each is whole in itself.
 */

/** A value of structured clone that our calls use → bytes. @throws TypeError naming what can't cross */
export const pack = (value: unknown): Uint8Array<ArrayBuffer> => {
  const binary: Uint8Array[] = []
  let length = 0
  const nodeOf = (part: unknown): unknown => {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part
    if (typeof part === 'number') return Number.isFinite(part) && !Object.is(part, -0) ? part : { number: `${part}` }
    if (part === undefined) return { undefined: true }
    if (Array.isArray(part)) return Array.from(part, nodeOf)
    if (part instanceof Uint8Array) {
      binary.push(part)
      length += part.byteLength
      return { bytes: [length - part.byteLength, part.byteLength] }
    }
    const isPlain = typeof part === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(part))
    if (isPlain) return { entries: Object.entries(part).map(([key, child]) => [key, nodeOf(child)]) }
    throw new TypeError(`${Object.prototype.toString.call(part)} can't cross to the other process`)
  }
  const shape = new TextEncoder().encode(JSON.stringify(nodeOf(value)))
  const packed = new Uint8Array(4 + shape.byteLength + length)
  new DataView(packed.buffer).setUint32(0, shape.byteLength)
  packed.set(shape, 4)
  let at = 4 + shape.byteLength
  for (const part of binary) {
    packed.set(part, at)
    at += part.byteLength
  }
  return packed
}

/** The way back. Keys become own properties, whatever they are called, as structured clone makes them. */
export const unpack = (packed: Uint8Array): unknown => {
  const shapeLength = new DataView(packed.buffer, packed.byteOffset).getUint32(0)
  const binary = packed.subarray(4 + shapeLength)
  const valueIn = (node: unknown): unknown => {
    if (node === null || typeof node !== 'object') return node
    if (Array.isArray(node)) return node.map(valueIn)
    if ('undefined' in node) return undefined
    if ('number' in node) return node.number === '0' ? -0 : Number(node.number)
    if ('bytes' in node) {
      const [start, length] = node.bytes as [number, number]
      return new Uint8Array(binary.subarray(start, start + length))
    }
    const { entries } = node as { entries: [string, unknown][] }
    const made = {}
    for (const [key, child] of entries)
      Object.defineProperty(made, key, { value: valueIn(child), enumerable: true, configurable: true, writable: true })
    return made
  }
  return valueIn(JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + shapeLength))))
}
