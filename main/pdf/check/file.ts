import { inflateSync } from 'node:zlib'
import { type Dictionary, isDictionary, isList, isPointer, isText, Reader, Unreadable, type Value } from './syntax.ts'

/** A PDF whose objects can be asked for. */
export type PdfFile = {
  readonly trailer: Dictionary
  readonly numbers: readonly number[]
  /** What a value is, or what it points at. */
  readonly at: (value: Value | undefined) => Value | undefined
  readonly dictionary: (value: Value | undefined) => Dictionary
  readonly list: (value: Value | undefined) => readonly Value[]
  /** A text as it is read, whether in UTF-16 or in Latin script. */
  readonly text: (value: Value | undefined) => string | null
  /** The bytes of a stream, one in each character. */
  readonly stream: (value: Value | undefined) => string
}

const entry = /(\d{10}) (\d{5}) ([nf])\s*/y
const streamStart = /\s*stream\r?\n/y

const offsetsOf = (source: string): ReadonlyMap<number, number> => {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.slice(-64))?.[1])
  const table = /xref\s+0 (\d+)\s+/y
  table.lastIndex = start
  const count = Number(table.exec(source)?.[1])
  if (!(count > 0)) throw new Unreadable('There is no table of objects.')
  const offsets = new Map<number, number>()
  entry.lastIndex = table.lastIndex
  for (let number = 0; number < count; number++) {
    const found = entry.exec(source)
    if (found === null) throw new Unreadable(`Object ${number} is not in the table of objects.`)
    if (found[3] === 'n') offsets.set(number, Number(found[1]))
  }
  return offsets
}

const textOf = (bytes: string): string =>
  bytes.startsWith('\xfe\xff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes

/** Opens a PDF with a plain table of objects, as the printer of the report writes it; throws `Unreadable` for what isn't one. */
export const openPdf = (bytes: Uint8Array): PdfFile => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const offsets = offsetsOf(source)
  const objects = new Map<number, { readonly value: Value; readonly end: number }>()

  const object = (number: number) => {
    const known = objects.get(number)
    if (known !== undefined) return known
    const offset = offsets.get(number)
    if (offset === undefined || !source.startsWith(`${number} 0 obj`, offset))
      throw new Unreadable(`Object ${number} is not where the table says.`)
    const reader = new Reader(source, { at: offset + `${number} 0 obj`.length })
    const value = reader.next()
    if (value === undefined) throw new Unreadable(`Object ${number} is empty.`)
    const read = { value, end: reader.at }
    objects.set(number, read)
    return read
  }

  const at = (value: Value | undefined): Value | undefined => (isPointer(value) ? object(value.to).value : value)
  const dictionary = (value: Value | undefined): Dictionary => {
    const found = at(value)
    return isDictionary(found) ? found : new Map()
  }
  const list = (value: Value | undefined): readonly Value[] => {
    const found = at(value)
    return isList(found) ? found : []
  }
  const text = (value: Value | undefined): string | null => {
    const found = at(value)
    return isText(found) ? textOf(found.bytes) : null
  }
  const stream = (value: Value | undefined): string => {
    if (!isPointer(value)) return ''
    const { value: head, end } = object(value.to)
    streamStart.lastIndex = end
    if (!isDictionary(head) || !streamStart.test(source)) return ''
    const start = streamStart.lastIndex
    const raw = source.slice(start, start + Number(at(head.get('Length'))))
    if (!head.has('Filter')) return raw
    try {
      return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
    } catch (cause) {
      throw new Unreadable(`The stream of object ${value.to} is damaged.`, { cause })
    }
  }

  const end = source.lastIndexOf('trailer')
  const trailer = new Reader(source, { at: end + 'trailer'.length }).next()
  if (end < 0 || !isDictionary(trailer)) throw new Unreadable('There is no trailer.')
  return { trailer, numbers: [...offsets.keys()], at, dictionary, list, text, stream }
}
