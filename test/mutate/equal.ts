/** A change that no test can notice, since the program does the same with it. */
type Equal = {
  readonly file: string
  /** The line as it reads, without its blanks around; the change is told as `npm run mutate` prints it. */
  readonly line: string
  readonly change: string
  readonly why: string
}

export const equal: readonly Equal[] = []
