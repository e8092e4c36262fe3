/** The letters of the screens, as styles/tokens.css names them. */
const faces = ['1em "Source Sans 3 Variable"', '1em "Source Serif 4 Variable"']

/**
 * Waits for the letters: a text that is set anew once they are there moves what one is about to click. Without them the
 * screens stand in what the system has.
 */
export const lettersReady = async (): Promise<void> => {
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)))
}
