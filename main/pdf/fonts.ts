import { createRequire } from 'node:module'

// Resolved rather than bundled: pdfmake reads the files itself, from node_modules or from within the app's archive.
const { resolve } = createRequire(import.meta.url)

const sans = (file: string) => resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`)
const serif = (file: string) => resolve(`@expo-google-fonts/source-serif-4/${file}.ttf`)

/** The font files by family and style; `bold` is the semibold, which is what print wants. */
export const fontFiles = {
  Sans: {
    normal: sans('400Regular/SourceSans3_400Regular'),
    bold: sans('600SemiBold/SourceSans3_600SemiBold'),
    italics: sans('400Regular_Italic/SourceSans3_400Regular_Italic'),
    bolditalics: sans('600SemiBold_Italic/SourceSans3_600SemiBold_Italic'),
  },
  Serif: {
    normal: serif('400Regular/SourceSerif4_400Regular'),
    bold: serif('600SemiBold/SourceSerif4_600SemiBold'),
    italics: serif('400Regular_Italic/SourceSerif4_400Regular_Italic'),
    bolditalics: serif('600SemiBold_Italic/SourceSerif4_600SemiBold_Italic'),
  },
} as const
