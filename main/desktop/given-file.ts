import { resolve } from 'node:path'

/** The file of records among the arguments of a command line, as a double-click gives it; they were typed in `folder`. */
export const givenFile = (args: readonly string[], folder: string): string | undefined => {
  const path = args.findLast((arg) => !arg.startsWith('-') && /\.jaarverslag$/i.test(arg))
  return path === undefined ? undefined : resolve(folder, path)
}
