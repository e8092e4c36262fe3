/** The glyphs of a stretch of text and where they stand. */
type Run = object
/** How a font sets a stretch of text; `features` change the shape of it, as figures of one width do. */
export type LayRun = (text: string, features?: readonly string[] | null) => Run

/** A font as a document opens it. */
export type SettingFont = { layoutRun: LayRun }

/** So many stretches are remembered of a font: more than the words of the longest report, and some megabytes at most. */
const maxRemembered = 20_000

const known = new Map<string, Map<string, Run>>()
const reading = new WeakSet<SettingFont>()

/**
 * Lets every document that opens the same font file share what is known of its words: how they are set depends on nothing
 * else, and finding it out takes most of the time of setting them.
 */
export const rememberWords = (font: SettingFont, file: string): void => {
  if (reading.has(font)) return
  reading.add(font)
  const words = known.get(file) ?? new Map<string, Run>()
  known.set(file, words)
  const lay = font.layoutRun
  font.layoutRun = (text, features) => {
    const key = features ? `${features.join()}\n${text}` : text
    const found = words.get(key)
    if (found !== undefined) return found
    const run = lay.call(font, text, features)
    if (words.size >= maxRemembered) words.clear()
    words.set(key, run)
    return run
  }
}
