import { isDictionary, isList, isOperator, isText, nameOf, Reader, type Value } from './syntax.ts'

/** A stretch of marked content on a page: its number, or null for an artifact, and how the page calls it. */
export type Stretch = { readonly mark: number | null; readonly type: string }

/** What a page paints. */
export type PageContent = {
  readonly stretches: readonly Stretch[]
  /** Operators that paint outside of every stretch. */
  readonly unmarked: readonly string[]
  /** Stretches within another, ends without a beginning, and beginnings without an end. */
  readonly misnested: number
  /** How often a character is printed that its font doesn't have. */
  readonly missing: number
}

/** https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, annex A: all that leaves a trace on paper. */
const painting: ReadonlySet<string> = new Set([
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI', 'Tj', 'TJ', "'", '"'],
])

/** Glyph 0 stands for every character that a font lacks; two bytes a glyph, as all fonts of the report are written. */
const countMissing = (value: Value | undefined): number => {
  if (isList(value)) return value.reduce((sum: number, part: Value) => sum + countMissing(part), 0)
  return isText(value) && value.bytes.includes('\0\0')
    ? (value.bytes.match(/../gs) ?? []).filter((glyph) => glyph === '\0\0').length
    : 0
}

export const readContent = (source: string): PageContent => {
  const reader = new Reader(source, { pointers: false })
  const stretches: Stretch[] = []
  const unmarked: string[] = []
  let depth = 0
  let misnested = 0
  let missing = 0
  const operands: Value[] = []
  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (!isOperator(value)) {
      operands.push(value)
      continue
    }
    const { operator } = value
    if (operator === 'BDC' || operator === 'BMC') {
      // A span within content only says how it is read.
      const within = depth++ > 0
      const spans = within && nameOf(operands[0]) === 'Span' && operator === 'BDC'
      const properties = operands[1]
      if (spans && isDictionary(properties) && !properties.has('MCID')) {
        operands.length = 0
        continue
      }
      if (within) misnested++
      const mark = isDictionary(properties) ? properties.get('MCID') : null
      stretches.push({ type: nameOf(operands[0]) ?? '', mark: typeof mark === 'number' ? mark : null })
    } else if (operator === 'EMC') {
      if (depth-- === 0) {
        misnested++
        depth = 0
      }
    } else if (painting.has(operator)) {
      if (depth === 0) unmarked.push(operator)
      missing += countMissing(operands[0])
    }
    operands.length = 0
  }
  return { stretches, unmarked, misnested: misnested + depth, missing }
}
