/** The styles that hold where a text stands, as pdfmake stacks them. */
export type Styles = {
  auto(item: unknown, ask: () => unknown): unknown
  getProperty(name: string): unknown
}

/** Splits a text into words, each with its look. */
export type WordMaker = { buildInlines: (text: unknown, styles: Styles) => unknown }

/** The same styles, each found only once; no item within has a style of another name, as none is named in a report. */
const known = (styles: Styles): Styles => {
  const found = new Map<string, unknown>()
  return {
    auto: (_, ask) => ask(),
    getProperty: (name) => {
      if (!found.has(name)) found.set(name, styles.getProperty(name))
      return found.get(name)
    },
  }
}

/** Looks the styles of a text up once, rather than some twenty for each of its words, which is most of the work of laying out. */
export const knowStyles = (maker: WordMaker): void => {
  const { buildInlines } = maker
  maker.buildInlines = (text, styles) => buildInlines.call(maker, text, known(styles))
}
