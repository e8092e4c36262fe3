import Papa from 'papaparse'

export type Cells = readonly (readonly string[])[]

/** Rows that one paste brings at most, and columns; more is no list of one year. */
const limits = { rows: 100_000, columns: 200, characters: 200_000 } as const

const parse = (text: string, delimiter: string, quoteChar: string) =>
  Papa.parse<string[]>(text, { delimiter, quoteChar })

/** What parts the cells of a file, by its first lines. Empty lines, as that after the last row, say nothing of it. */
const delimiterOf = (text: string): string =>
  Papa.parse(text, { preview: 1, skipEmptyLines: true, delimitersToGuess: ['\t', ';', ',', '|'] }).meta.delimiter

/**
 * Rows and cells of what a spreadsheet puts on the clipboard (tabs) or in a file (comma, semicolon). A cell with line breaks
 * stands in quotes. Excel leaves other quotes as they are, also one that opens a cell: what then makes no sense is read again without.
 */
export const readTable = (text: string, isPasted: boolean): Cells => {
  const delimiter = isPasted ? '\t' : delimiterOf(text)
  const quoted = parse(text, delimiter, '"')
  const isBroken = quoted.errors.some(({ type }) => type === 'Quotes')
  return isBroken ? parse(text, delimiter, '\0').data : quoted.data
}

/** Why a table can't be read in as a whole; null when it can. */
export const tooLarge = (table: Cells): string | null => {
  if (table.length > limits.rows) return 'Dit zijn meer dan 100.000 rijen. Neem ze in delen over.'
  if (table.some((cells) => cells.length > limits.columns))
    return 'Dit zijn meer dan 200 kolommen. Neem enkel de kolommen over die je nodig hebt.'
  if (table.some((cells) => cells.some((cell) => cell.length > limits.characters)))
    return 'Er is een cel met meer dan 200.000 tekens. Kort die in en probeer opnieuw.'
  return null
}
