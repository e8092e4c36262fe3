import { fontFiles } from './fonts.ts'
import { openDocument } from './printer.ts'

const charactersOf = (file: string): ReadonlySet<number> => new Set(openDocument().font(file)._font.font.characterSet)

let covered: ReadonlySet<number> | undefined

/** Whether both families have a character, so that it prints whatever its face; the fonts are read once. */
export const isCovered = (codePoint: number): boolean => {
  covered ??= charactersOf(fontFiles.Sans.normal).intersection(charactersOf(fontFiles.Serif.normal))
  return covered.has(codePoint)
}
