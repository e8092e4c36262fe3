/** Liang's algorithm with the Dutch patterns of CTAN; the package brings no types. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    readonly hyphenateSync: (
      text: string,
      options?: { readonly hyphenChar?: string; readonly minWordLength?: number },
    ) => string
  }
  export = dutch
}
