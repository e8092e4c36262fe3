/** The languages beside Dutch in which a stretch of text may stand, by their code (BCP 47): the one list. */
export const languages = { fr: 'Frans', en: 'Engels', de: 'Duits' } as const

export type Language = keyof typeof languages

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code)

/** The language of a code as pages and documents write it (`fr-BE`, `EN`); null for Dutch and for any other. */
export const languageOf = (code: string): Language | null => {
  const [main = ''] = code.trim().toLowerCase().split(/[-_]/)
  return isLanguage(main) ? main : null
}
