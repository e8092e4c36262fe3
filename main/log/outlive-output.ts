/**
 * Lets the process outlive its output: a terminal that was closed, or a pipe that nobody reads any more, gives an error with each line
 * that is written to it, and an error that nobody hears ends the process.
 */
export const outliveOutput = (): void => {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {})
}
