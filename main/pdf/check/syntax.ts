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

/** Space, then one token: a name, a hexadecimal string, a bracket, a number or a word. */
const token =
  /[\0\t\n\f\r ]*(?:\/([^\0\t\n\f\r ()<>[\]{}/%]*)|<([0-9A-Fa-f\s]*)>|(<<|>>|\[|\]|\()|([+-]?(?:\d+\.?\d*|\.\d+))|([^\0\t\n\f\r ()<>[\]{}/%]+))/y
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
  #at: number

  /** `source` holds a byte in each character. */
  constructor(source: string, at = 0) {
    this.#source = source
    this.#at = at
  }

  /** Where reading goes on. */
  get at(): number {
    return this.#at
  }

  /** The next value or operator; undefined at the end of the source. */
  next(): Value | undefined {
    token.lastIndex = this.#at
    const found = token.exec(this.#source)
    if (found === null) {
      if (this.#source.slice(this.#at).trim() === '') return undefined
      throw new Unreadable(`No value at byte ${this.#at}.`)
    }
    this.#at = token.lastIndex
    const [, name, hexadecimal, bracket, number, word] = found
    if (name !== undefined)
      return { name: name.replace(/#([0-9A-F]{2})/gi, (_, code: string) => fromHexadecimal(code)) }
    if (hexadecimal !== undefined) return { bytes: fromHexadecimal(hexadecimal.replace(/\s/g, '')) }
    if (number !== undefined) return this.#numberOrPointer(Number(number))
    if (word !== undefined) return words.get(word) ?? (words.has(word) ? null : { operator: word })
    if (bracket === '(') return { bytes: this.#literal() }
    if (bracket === '<<') return this.#dictionary()
    if (bracket === '[') return this.#until(']')
    return { operator: bracket ?? '' }
  }

  #numberOrPointer(number: number): Value {
    pointer.lastIndex = this.#at
    if (!Number.isInteger(number) || !pointer.test(this.#source)) return number
    this.#at = pointer.lastIndex
    return { to: number }
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
