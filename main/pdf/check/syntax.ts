/** A file that can't be read as the PDF that it claims to be. */
export class Unreadable extends Error {}

export type Name = { readonly name: string }
export type Text = { readonly bytes: string }
export type Pointer = { readonly to: number }
export type Operator = { readonly operator: string }
export type Dictionary = ReadonlyMap<string, Value>
export type Value = null | boolean | number | Name | Text | Pointer | Operator | Dictionary | readonly Value[]

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value)
const isObject = (value: Value | undefined): value is Name | Text | Pointer | Operator =>
  typeof value === 'object' && value !== null && !isDictionary(value) && !isList(value)
export const isPointer = (value: Value | undefined): value is Pointer => isObject(value) && 'to' in value
export const isText = (value: Value | undefined): value is Text => isObject(value) && 'bytes' in value
export const isOperator = (value: Value | undefined): value is Operator => isObject(value) && 'operator' in value
export const nameOf = (value: Value | undefined): string | null =>
  isObject(value) && 'name' in value ? value.name : null

const regular = 0
const space = 1
const delimiter = 2
/** What kind of character each byte is: part of a word, space, or a delimiter that ends a word. */
const kinds = new Uint8Array(256)
for (const character of '\0\t\n\f\r ') kinds[character.charCodeAt(0)] = space
for (const character of '()<>[]{}/%') kinds[character.charCodeAt(0)] = delimiter

const hexadecimal = /[0-9A-Fa-f\s]*>/y
/** What follows the number of an object where it is pointed at. */
const pointer = /[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const words: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Reads values one after the other: https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.3. */
export class Reader {
  readonly #source: string
  readonly #pointers: boolean
  #at: number

  /** `source` holds a byte in each character; what a page paints holds no `pointers`. */
  constructor(source: string, { at = 0, pointers = true }: { readonly at?: number; readonly pointers?: boolean } = {}) {
    this.#source = source
    this.#pointers = pointers
    this.#at = at
  }

  /** Where reading goes on. */
  get at(): number {
    return this.#at
  }

  /** The next value or operator; undefined at the end of the source. */
  next(): Value | undefined {
    this.#pass(space)
    const first = this.#source[this.#at]
    if (first === undefined) return undefined
    switch (first) {
      case '/':
        this.#at++
        return { name: this.#pass(regular).replace(/#([0-9A-F]{2})/gi, (_, code: string) => fromHexadecimal(code)) }
      case '(':
        this.#at++
        return { bytes: this.#literal() }
      case '[':
        this.#at++
        return this.#until(']')
      case ']':
        this.#at++
        return { operator: first }
      case '<':
      case '>': {
        const double = this.#source[this.#at + 1] === first
        this.#at += double ? 2 : 1
        if (first === '>') return { operator: '>>' }
        return double ? this.#dictionary() : { bytes: this.#hexadecimal() }
      }
      default:
        return this.#numberOrWord()
    }
  }

  /** Goes past all characters of a kind, and gives them. */
  #pass(kind: number): string {
    const start = this.#at
    const { length } = this.#source
    let at = start
    while (at < length && kinds[this.#source.charCodeAt(at)] === kind) at++
    this.#at = at
    return kind === space ? '' : this.#source.slice(start, at)
  }

  #numberOrWord(): Value {
    const text = this.#pass(regular)
    if (text === '') throw new Unreadable(`No value at byte ${this.#at}.`)
    const value = Number(text)
    if (Number.isNaN(value)) return words.has(text) ? (words.get(text) ?? null) : { operator: text }
    if (!this.#pointers || !Number.isInteger(value)) return value
    pointer.lastIndex = this.#at
    if (!pointer.test(this.#source)) return value
    this.#at = pointer.lastIndex
    return { to: value }
  }

  #hexadecimal(): string {
    hexadecimal.lastIndex = this.#at
    if (!hexadecimal.test(this.#source)) throw new Unreadable(`A string does not end at byte ${this.#at}.`)
    const digits = this.#source.slice(this.#at, hexadecimal.lastIndex - 1)
    this.#at = hexadecimal.lastIndex
    return fromHexadecimal(digits.replace(/\s/g, ''))
  }

  #until(close: string): readonly Value[] {
    const values: Value[] = []
    for (;;) {
      const value = this.next()
      if (value === undefined) throw new Unreadable(`Nothing closes what ends with ${close}.`)
      if (isOperator(value) && value.operator === close) return values
      values.push(value)
    }
  }

  #dictionary(): Dictionary {
    const values = this.#until('>>')
    const entries = new Map<string, Value>()
    for (let index = 0; index < values.length; index += 2) {
      const name = nameOf(values[index])
      const value = values[index + 1]
      if (name === null || value === undefined) throw new Unreadable('A dictionary has no name for a value.')
      entries.set(name, value)
    }
    return entries
  }

  #literal(): string {
    let text = ''
    for (let depth = 1; ; this.#at++) {
      const character = this.#source[this.#at]
      if (character === undefined) throw new Unreadable('A string does not end.')
      if (character === '\\') {
        const octal = /^[0-7]{1,3}/.exec(this.#source.slice(this.#at + 1, this.#at + 4))?.[0]
        const escaped = this.#source[this.#at + 1] ?? ''
        text += octal === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(octal, 8))
        this.#at += octal?.length ?? 1
        continue
      }
      if (character === '(') depth++
      if (character === ')' && --depth === 0) break
      text += character
    }
    this.#at++
    return text
  }
}

const fromHexadecimal = (digits: string): string => Buffer.from(digits, 'hex').toString('latin1')
